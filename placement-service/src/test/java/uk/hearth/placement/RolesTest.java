package uk.hearth.placement;

import io.quarkus.test.junit.QuarkusTest;
import uk.hearth.kit.testing.RolesMatrix;

@QuarkusTest
class RolesTest extends RolesMatrix {}
