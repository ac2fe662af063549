package uk.hearth.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How callers say who they are: by signing in from Swagger UI, or with a token that they have. */
final class SignInSchemes {

    static final String SIGN_IN = "signIn";
    static final String TOKEN = "token";
    static final String USUAL_ADDRESS = "http://localhost:8180/hearth";

    private static final String CHECKED = " The token is a JWT, checked as RFC8725 asks.";

    private SignInSchemes() {}

    static void declare(OpenAPI document) {
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(USUAL_ADDRESS + "/authorize")
                .tokenUrl(USUAL_ADDRESS + "/token")
                .refreshUrl(USUAL_ADDRESS + "/token")
                .addScope("openid", "Says who you are");
        document.getComponents()
                .addSecurityScheme(
                        SIGN_IN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Sign in, with PKCE and without a secret." + CHECKED)
                                .flows(OASFactory.createOAuthFlows().authorizationCode(flow)))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token that you have, such as deploy/token prints." + CHECKED));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(SIGN_IN, "openid"),
                OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }
}
