package uk.hearth.dashboard.administration;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The audit trails, by the service that keeps each. */
@ApplicationScoped
class Trails {

    private final KpiTrail kpi;
    private final EscalationTrail escalation;
    private final PlacementTrail placement;

    Trails(@RestClient KpiTrail kpi, @RestClient EscalationTrail escalation, @RestClient PlacementTrail placement) {
        this.kpi = kpi;
        this.escalation = escalation;
        this.placement = placement;
    }

    Trail of(String service) {
        return switch (service) {
            case "escalation" -> escalation;
            case "placement" -> placement;
            default -> kpi;
        };
    }
}
