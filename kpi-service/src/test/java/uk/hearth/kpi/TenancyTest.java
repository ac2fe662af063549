package uk.hearth.kpi;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import uk.hearth.kit.testing.TenantRows;

@QuarkusTest
class TenancyTest extends TenantRows {

    @Override
    protected Map<String, String> noTenants() {
        return Map.of("data_version", "tells only how often something changed, and is read for the catalogue too");
    }
}
