package uk.hearth.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What an operator watches: messages that wait, how long the oldest has, and those given up, which need a person. */
@ApplicationScoped
class OutboxGauges {

    private List<Gauge> gauges = List.of();

    void register(@Observes StartupEvent started, MeterRegistry registry, OutboxRounds rounds) {
        gauges = List.of(
                Gauge.builder("outbox.waiting", rounds, from -> from.backlog().waiting())
                        .description("Messages that wait to be delivered")
                        .register(registry),
                Gauge.builder(
                                "outbox.oldest.age",
                                rounds,
                                from -> from.backlog().oldest().toSeconds())
                        .description("How long the oldest message that waits has waited")
                        .baseUnit("seconds")
                        .register(registry),
                Gauge.builder("outbox.given.up", rounds, from -> from.backlog().gaveUp())
                        .description("Messages that were given up")
                        .register(registry));
    }

    /** The registry outlives a service that is started again in the same process, as tests do. */
    void remove(@Observes ShutdownEvent stopping, MeterRegistry registry) {
        gauges.forEach(registry::remove);
    }
}
