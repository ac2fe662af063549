package uk.hearth.deploy.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages that people see at the sign-in: plain, accessible HTML that works without JavaScript. */
final class Pages {

    private static final String FRAME = resource("page.html");
    private static final String SIGN_IN = resource("sign-in.html");
    private static final String WRONG = "The account name or the password is wrong";
    private static final String SUMMARY = """
            <div class="problem" role="alert" tabindex="-1">
            <h2>There is a problem</h2>
            <a href="#password">%s</a>
            </div>""";

    private Pages() {}

    static String signIn(String action, String username, boolean wrong) {
        var form = SIGN_IN.replace("{{summary}}", wrong ? SUMMARY.formatted(WRONG) : "")
                .replace("{{problem}}", wrong ? "<p class=\"wrong\" id=\"problem\">" + WRONG + "</p>" : "")
                .replace("{{problemClass}}", wrong ? " with-problem" : "")
                .replace("{{describedBy}}", wrong ? " aria-invalid=\"true\" aria-describedby=\"problem\"" : "")
                .replace("{{action}}", escaped(action))
                .replace("{{username}}", escaped(username));
        return framed(wrong ? "Error: Sign in" : "Sign in", form);
    }

    static String message(String heading, String text) {
        return framed(heading, "<h1>" + escaped(heading) + "</h1>\n<p>" + escaped(text) + "</p>");
    }

    private static String framed(String title, String content) {
        return FRAME.replace("{{title}}", escaped(title)).replace("{{content}}", content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
