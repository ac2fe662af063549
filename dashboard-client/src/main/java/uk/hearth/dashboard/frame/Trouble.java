package uk.hearth.dashboard.frame;

/** What can go wrong with a page, in words for the person reading it. */
enum Trouble {
    BAD_ADDRESS(
            400,
            "That address is not right",
            "Part of the address is not something we can look up, such as a period that does not exist.",
            "Go back and choose again, or start from your home page."),
    SIGNED_OUT(401, "You are signed out", "Your sign-in has ended, or did not finish.", "Sign in again to carry on."),
    FORBIDDEN(
            403,
            "You do not have access to this council's figures",
            "Your account does not include this council, or this page.",
            "If you need it for your work, ask the person who looks after Hearth in your council."),
    NOT_FOUND(
            404,
            "Page not found",
            "We could not find this page. The address may be mistyped, or there may be nothing for that council and period.",
            "Check the address, or start from your home page."),
    NOT_ALLOWED(
            405,
            "That cannot be done here",
            "This page can be read but not sent to.",
            "Go back and try again, or start from your home page."),
    FORGED(
            400,
            "This form cannot be taken",
            "It was not sent from one of our pages, or the page had been open for more than a week. Nothing was changed.",
            "Go back: what you filled in is still on the page you came from. Copy what you need, and open the page anew."),
    TOO_LARGE(
            413,
            "That is too much to send at once",
            "What was sent is larger than we take. Nothing was changed.",
            "Go back and send less. A return may have 64 MB."),
    UNEXPECTED(
            500,
            "Sorry, something went wrong",
            "The page could not be shown. Nothing was changed.",
            "Try again in a few minutes. If it happens again, tell us the reference below."),
    BAD_FIGURES(
            502,
            "Figures cannot be reached just now",
            "The service that holds the figures gave an answer we could not use. Nothing was changed.",
            "Try again in a few minutes. If it happens again, tell us the reference below."),
    NO_FIGURES(
            503,
            "Figures cannot be reached just now",
            "The service that holds the figures is not answering. No figures are lost.",
            "Try again in a few minutes. If it happens again, tell us the reference below."),
    NO_SIGN_IN(
            503,
            "Sign-in cannot be reached just now",
            "The service that checks who you are is not answering.",
            "Try again in a few minutes. If it happens again, tell us the reference below.");

    private final int status;
    private final String heading;
    private final String reason;
    private final String remedy;

    Trouble(int status, String heading, String reason, String remedy) {
        this.status = status;
        this.heading = heading;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** What a status of our own means to a reader. */
    static Trouble ofStatus(int status) {
        return switch (status) {
            case 400 -> BAD_ADDRESS;
            case 401 -> SIGNED_OUT;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 405, 406, 415 -> NOT_ALLOWED;
            case 503 -> NO_FIGURES;
            default -> UNEXPECTED;
        };
    }

    /** What an answer of the figures service means to a reader. */
    static Trouble ofFigures(int status) {
        return switch (status) {
            case 400, 401, 403, 404 -> ofStatus(status);
            case 429, 503, 504 -> NO_FIGURES;
            default -> BAD_FIGURES;
        };
    }

    int status() {
        return status;
    }

    public String heading() {
        return heading;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
