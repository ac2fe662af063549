/** Who can take children: providers, their homes, households and schemes, what Ofsted judged of them and what a week costs. */
@NullMarked
package uk.hearth.placement.providers;

import org.jspecify.annotations.NullMarked;
