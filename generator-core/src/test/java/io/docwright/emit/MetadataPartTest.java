package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.testing.LocalService;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How answers say how they came. */
final class MetadataPartTest {

    private static final Map<String, String> HEADERS = Map.of("X-Total", "7", "x-request-id", "from-header");

    @TempDir
    private Path folder;

    @Test
    void anAnswerSaysHowItCameAndEqualsOneThatCameOtherwise() throws Exception {
        Models models = new Models("meta")
                .object("GoResponse", property("RequestId", TEXT), property("Metadata", TEXT), property("Next", LONG))
                .operation(get("Go", "/").answering(named("GoResponse")));
        try (LocalService service =
                new LocalService().answering(201, "{\"RequestId\":\"from-body\",\"Metadata\":\"m\"}", HEADERS)) {
            String result = new CompiledProgram(folder).run(models, """
                    try (MetaClient client = MetaClient.builder().endpoint(uri).build()) {
                        GoResponse sync = client.go(r -> {});
                        GoResponse async = client.async().go(r -> {}).join();
                        GoResponse parsed = GoResponse.fromJson(sync.toJson());
                        check(sync.equals(async) && sync.equals(parsed) && sync.hashCode() == parsed.hashCode());
                        check(sync.toString().equals(parsed.toString()) && sync.metadataValue().equals("m"));
                        check(parsed.metadata() == ResponseMetadata.NONE);
                        check(GoResponse.builder().build().metadata() == ResponseMetadata.NONE);
                        check(sync.toBuilder().build().metadata() == ResponseMetadata.NONE);
                        ResponseMetadata metadata = async.metadata();
                        check(metadata.headers().get("X-TOTAL").equals(List.of("7")));
                        check(metadata.header("x-total").equals("7") && metadata.header("x-other") == null);
                        try {
                            metadata.headers().clear();
                            return "changed";
                        } catch (UnsupportedOperationException e) {
                            return sync.metadata() + "; " + metadata + "; " + parsed.metadata();
                        }
                    }
                    """, "", service.uri());

            assertThat(result).isEqualTo("HTTP 201, request id from-body; HTTP 201, request id from-body; HTTP 0");
        }
    }

    @Test
    void theIdOfARequestIsFoundWhereverTheServiceSaysIt() throws Exception {
        Models models = new Models("ids")
                .object("ObjectResponse", property("Next", LONG))
                .object("Shared", property("request_id", TEXT))
                .object("Odd", property("Request-Id", TEXT), property("requestId", TEXT))
                .operation(get("Object", "/").answering(named("ObjectResponse")))
                .operation(get("Shared", "/").answering(named("Shared")))
                .operation(get("Odd", "/").answering(named("Odd")))
                .operation(get("List", "/list").answering(listOf(TEXT)))
                .operation(get("Anything", "/").answering(TypeRef.of(ScalarType.ANY)));
        try (LocalService service = new LocalService().answering(200, "", HEADERS)) {
            service.answeringBy(request -> request.rawPath().equals("/list") ? "[]" : "{\"request_id\":\"r\"}");
            String result = new CompiledProgram(folder).run(models, """
                    try (IdsClient client = IdsClient.builder().endpoint(uri).build()) {
                        return client.object(r -> {}).metadata().requestId()
                                + " " + client.shared(r -> {}).metadata().requestId()
                                + " " + client.odd(r -> {}).metadata().requestId()
                                + " " + client.list(r -> {}).metadata().requestId()
                                + " " + client.anything(r -> {}).metadata().requestId();
                    }
                    """, "", service.uri());

            assertThat(result).isEqualTo("r r r from-header r");
        }
    }

    @Test
    void documentedHeadersAreNamedAndOnlyAnswersGiveUpAName() {
        Models models = new Models("named")
                .object("GoResponse", property("Inner", named("Inner")))
                .object("Inner", property("metadata", TEXT))
                .operation(get("Go", "/")
                        .answering(named("GoResponse"))
                        .answeringHeaders(property("x-next", LONG), property("x-total", LONG)));

        Map<String, String> files = models.emit().files();

        assertThat(files.get("client/named/GoResponse.java"))
                .contains(
                        "     * <p>Documented headers: `x-next`, `x-total`.\n", "public ResponseMetadata metadata() {");
        assertThat(files.get("client/named/Inner.java"))
                .contains("public @Nullable String metadata() {")
                .doesNotContain("ResponseMetadata");
    }
}
