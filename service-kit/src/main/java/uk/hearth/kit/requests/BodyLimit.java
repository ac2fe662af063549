package uk.hearth.kit.requests;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The largest body that an operation takes, where it is not the usual {@value #USUAL} bytes. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface BodyLimit {

    int USUAL = 1 << 20;

    /** Bytes. */
    int value();
}
