/** The services and the dashboard as child processes: started, watched, restarted and stopped. */
@NullMarked
package uk.hearth.deploy.services;

import org.jspecify.annotations.NullMarked;
