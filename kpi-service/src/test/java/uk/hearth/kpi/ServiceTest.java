package uk.hearth.kpi;

import io.quarkus.test.junit.QuarkusTest;
import uk.hearth.kit.testing.ServiceRuns;

@QuarkusTest
class ServiceTest extends ServiceRuns {}
