package uk.hearth.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Puts in the addresses at which this installation's people sign in, when the service starts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignInAddress implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (scheme.getFlows() != null && scheme.getFlows().getAuthorizationCode() != null) {
            var tokens = configured("token-url");
            scheme.getFlows()
                    .getAuthorizationCode()
                    .authorizationUrl(configured("authorization-url"))
                    .tokenUrl(tokens)
                    .refreshUrl(tokens);
        }
        return scheme;
    }

    // A filter is no bean, so there is nothing to inject a configuration into.
    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue("hearth.sign-in." + name, String.class);
    }
}
