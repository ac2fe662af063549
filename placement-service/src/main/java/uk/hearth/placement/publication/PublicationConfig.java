package uk.hearth.placement.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How figures are told to kpi-service. */
@ConfigMapping(prefix = "hearth.publication")
interface PublicationConfig {

    /** The name, among the outbox's destinations, of kpi-service's import of measurements. */
    @WithDefault("kpi-measurements")
    String destination();

    /** This service's address as people reach it: a figure links back to the children behind it. */
    @WithDefault("http://localhost:8083")
    String address();
}
