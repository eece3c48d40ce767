package jp.zairyu.api;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.filter.Filter;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The contract as the tests hold the service to it: {@code openapi.yaml}, as it is written. */
public final class Contract {
    static final Path FILE = Path.of("openapi.yaml");

    private static final SwaggerParseResult PARSED = parse(text(FILE));
    private static final SchemaValidator SCHEMAS = new SchemaValidator(PARSED.getOpenAPI(), new MessageResolver());

    /** Holds request and response against the contract. */
    static final Filter KEPT_BY_BOTH =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(text(FILE))
                    .build());

    /** Holds the response against the contract where the request is wrong on purpose. */
    static final Filter KEPT_BY_RESPONSE =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(text(FILE))
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .build())
                    .build());

    private Contract() {}

    static SwaggerParseResult parse(String text) {
        var options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(text, null, options);
    }

    static SwaggerParseResult parsed() {
        return PARSED;
    }

    /** The contract as a plain tree. */
    public static JsonNode tree() {
        try {
            return new YAMLMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a named example. */
    static JsonNode example(JsonNode reference) {
        return tree().at(reference.path("$ref").asText().substring(1)).path("value");
    }

    /** Fails where the JSON is not as the named schema says. */
    public static void assertFits(String json, String schema) {
        var report = SCHEMAS.validate(json, new Schema<>().$ref("#/components/schemas/" + schema), "response.body");
        assertFalse(report.hasErrors(), () -> schema + ": " + report.getMessages());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths it has, as it writes them. */
    static Stream<String> paths() {
        return PARSED.getOpenAPI().getPaths().keySet().stream();
    }
}
