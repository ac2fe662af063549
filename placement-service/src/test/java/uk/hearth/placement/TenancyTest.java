package uk.hearth.placement;

import io.quarkus.test.junit.QuarkusTest;
import uk.hearth.kit.testing.TenantRows;

@QuarkusTest
class TenancyTest extends TenantRows {}
