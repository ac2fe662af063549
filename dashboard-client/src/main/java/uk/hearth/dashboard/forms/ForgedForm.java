package uk.hearth.dashboard.forms;

/** A form without a good token: not one of ours, or a very old one. */
public class ForgedForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForgedForm() {
        super("A form without a good token");
    }
}
