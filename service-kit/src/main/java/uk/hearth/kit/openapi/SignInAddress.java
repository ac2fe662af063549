package uk.hearth.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Puts in, when the service starts, the addresses at which this installation's people sign in. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignInAddress implements OASFilter {

    private final String authorizationUrl;
    private final String tokenUrl;

    /** As configured; a filter is no bean, so nothing injects it. */
    public SignInAddress() {
        this(configured("hearth.sign-in.authorization-url"), configured("hearth.sign-in.token-url"));
    }

    SignInAddress(String authorizationUrl, String tokenUrl) {
        this.authorizationUrl = authorizationUrl;
        this.tokenUrl = tokenUrl;
    }

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (scheme.getFlows() != null && scheme.getFlows().getAuthorizationCode() != null) {
            scheme.getFlows()
                    .getAuthorizationCode()
                    .authorizationUrl(authorizationUrl)
                    .tokenUrl(tokenUrl)
                    .refreshUrl(tokenUrl);
        }
        return scheme;
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
