package uk.hearth.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What an operator watches: messages that wait, how long the oldest has, and those given up, which need a person. */
@ApplicationScoped
class OutboxGauges {

    void register(@Observes StartupEvent started, MeterRegistry registry, OutboxRounds rounds) {
        Gauge.builder("outbox.waiting", rounds, from -> from.backlog().waiting())
                .description("Messages that wait to be delivered")
                .register(registry);
        Gauge.builder(
                        "outbox.oldest.age",
                        rounds,
                        from -> from.backlog().oldest().toSeconds())
                .description("How long the oldest message that waits has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("outbox.given.up", rounds, from -> from.backlog().gaveUp())
                .description("Messages that were given up")
                .register(registry);
    }
}
