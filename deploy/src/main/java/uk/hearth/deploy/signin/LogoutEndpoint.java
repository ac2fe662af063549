package uk.hearth.deploy.signin;

import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/** Sends a signed-out person back where the program asks, if that is on this machine (RP-initiated logout). */
final class LogoutEndpoint {

    private LogoutEndpoint() {}

    static OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var address = parameter(request, "post_logout_redirect_uri");
        if (address.isEmpty()) {
            return Answers.page(200, Pages.message("You have signed out", "You can close this page."));
        }
        var back = Loopback.parse(address.get());
        if (back.isEmpty()) {
            return Answers.page(
                    400, Pages.message("You have signed out", "The address to go on to is on another machine."));
        }
        var location = back.get().newBuilder();
        parameter(request, "state").ifPresent(state -> location.addQueryParameter("state", state));
        return Answers.redirect(location.toString());
    }

    private static Optional<String> parameter(OAuth2HttpRequest request, String name) {
        return Optional.ofNullable(request.getUrl().queryParameter(name))
                .or(() -> Optional.ofNullable(request.getFormParameters().get(name)));
    }
}
