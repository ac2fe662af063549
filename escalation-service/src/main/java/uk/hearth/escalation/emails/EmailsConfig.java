package uk.hearth.escalation.emails;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How reminders go out by e-mail; the mail server itself is set under quarkus.mailer. */
@ConfigMapping(prefix = "hearth.emails")
interface EmailsConfig {

    /** The page of the dashboard to which the number of a case is appended. */
    @WithDefault("${hearth.dashboard.origin:http://localhost:8080}/escalations/")
    URI cases();

    /** How often what is due is sent, or {@code off}. */
    @WithDefault("5s")
    String every();

    /** How long a mail server may take over one e-mail. */
    @WithDefault("30s")
    Duration timeout();
}
