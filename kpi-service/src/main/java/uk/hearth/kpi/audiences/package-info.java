/** For whom an answer is: inside the council, for partners, for the public; and what each may not see. */
@NullMarked
package uk.hearth.kpi.audiences;

import org.jspecify.annotations.NullMarked;
