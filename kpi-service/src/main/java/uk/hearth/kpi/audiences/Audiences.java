package uk.hearth.kpi.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Decides for whom an answer is made. */
@ApplicationScoped
public class Audiences {

    private static final Set<String> INSIDE = Set.of(
            Role.ANALYST,
            Role.IRO,
            Role.MANAGER,
            Role.COMMISSIONER,
            Role.INTEGRATION,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    private final AudienceConfig config;
    private final Caller caller;
    private final TellingSums sums;

    Audiences(AudienceConfig config, Caller caller, TellingSums sums) {
        this.config = config;
        this.caller = caller;
        this.sums = sums;
    }

    /** Of figures of the whole: internal unless asked otherwise, as everyone with the authority may see those. */
    public Screen ofWholes(String authority, @Nullable String asked) {
        return ofWholes(authority, Audience.parse(asked).orElse(Audience.INTERNAL));
    }

    public Screen ofWholes(String authority, Audience audience) {
        return rules(audience)
                .map(rules -> new Screen(audience, rules, () -> sums.of(authority, rules)))
                .orElseGet(() -> new Screen(audience, null, Set::of));
    }

    /** Of figures of parts: who sees aggregates only sees them as partners do. */
    public Screen ofBreakdowns(String authority, @Nullable String asked) {
        var inside = !Collections.disjoint(caller.roles(), INSIDE);
        var audience = Audience.parse(asked).orElse(inside ? Audience.INTERNAL : Audience.PARTNER);
        if (audience == Audience.INTERNAL && !inside) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your role sees breakdowns as partners do: ask for partner or public.");
        }
        return ofWholes(authority, audience);
    }

    private Optional<DisclosureRules> rules(Audience audience) {
        return switch (audience) {
            case INTERNAL -> Optional.empty();
            case PARTNER -> Optional.of(rules(config.partner()));
            case PUBLIC -> Optional.of(rules(config.everybody()));
        };
    }

    private DisclosureRules rules(AudienceConfig.Settings settings) {
        return new DisclosureRules(config.version(), settings.threshold(), settings.rounding());
    }
}
