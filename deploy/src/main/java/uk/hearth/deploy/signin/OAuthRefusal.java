package uk.hearth.deploy.signin;

/** A request that the provider understood and refuses, as OAuth 2.0 words it (RFC 6749, section 5.2). */
final class OAuthRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    OAuthRefusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
