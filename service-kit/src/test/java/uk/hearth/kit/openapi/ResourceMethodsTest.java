package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResourceMethodsTest {

    @Path("/homes")
    @RolesAllowed({"commissioner", "analyst"})
    static class HomesResource {

        @Operation
        String listHomes() {
            return "";
        }

        @Operation
        @RolesAllowed("administrator")
        RestResponse<String> closeHome() {
            return RestResponse.ok();
        }

        @Operation
        @Authenticated
        String countHomes() {
            return "";
        }
    }

    @Path("/schemes")
    static class SchemesResource {

        @Operation
        String listHomes() {
            return "";
        }
    }

    @Test
    void the_class_says_who_may_call_a_method() throws IOException {
        assertThat(method("listHomes").roles()).containsExactly("analyst", "commissioner");
    }

    @Test
    void the_method_itself_says_it_first() throws IOException {
        assertThat(method("closeHome").roles()).containsExactly("administrator");
        assertThat(method("countHomes").roles()).isEmpty();
    }

    @Test
    void only_some_choose_their_answer() throws IOException {
        assertThat(method("closeHome").choosesAnswer()).isTrue();
        assertThat(method("listHomes").choosesAnswer()).isFalse();
    }

    @Test
    void two_operations_cannot_have_one_name() throws IOException {
        var index = Index.of(HomesResource.class, SchemesResource.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> new ResourceMethods(index))
                .withMessageContaining("listHomes");
    }

    private static ResourceMethod method(String name) throws IOException {
        return new ResourceMethods(Index.of(HomesResource.class))
                .of(OASFactory.createOperation().operationId(name))
                .orElseThrow();
    }
}
