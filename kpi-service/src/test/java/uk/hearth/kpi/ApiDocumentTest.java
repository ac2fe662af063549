package uk.hearth.kpi;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import uk.hearth.kit.testing.ApiDocument;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest extends ApiDocument {}
