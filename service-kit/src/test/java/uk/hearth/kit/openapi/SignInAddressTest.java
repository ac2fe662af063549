package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInAddressTest {

    @Test
    void people_sign_in_where_the_installation_says() {
        var document = OASFactory.createOpenAPI().components(OASFactory.createComponents());
        SignInSchemes.declare(document);
        var scheme = Objects.requireNonNull(
                document.getComponents().getSecuritySchemes().get(SignInSchemes.SIGN_IN));

        new SignInAddress("https://id.example/auth", "https://id.example/token").filterSecurityScheme(scheme);

        var flow = scheme.getFlows().getAuthorizationCode();
        assertThat(flow.getAuthorizationUrl()).isEqualTo("https://id.example/auth");
        assertThat(flow.getTokenUrl()).isEqualTo("https://id.example/token");
        assertThat(flow.getRefreshUrl()).isEqualTo("https://id.example/token");
    }
}
