package io.docwright.testkit;

import static io.docwright.testkit.Location.BODY;
import static io.docwright.testkit.Location.FORM;
import static io.docwright.testkit.Location.HEADER;
import static io.docwright.testkit.Location.PATH;
import static io.docwright.testkit.Location.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain HTTP against a fake: each documented request is served, each departure from it is refused by name. */
class FakeServerTest {

    private static final String DATE = "2026-11-21T16:03:25Z";
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DATE), ZoneOffset.UTC);
    private static final String ID = "testAccessKeyId0123";
    private static final String SECRET = "testAccessKeySecret0123456789";
    private static final FakeAccess ACCESS = new FakeAccess(ID, SECRET, Optional.empty(), "testToken");
    private static final String SAMPLE = "{\"Total\":1}";

    private final Fake signed = new Fake(signed(), ACCESS);
    private final Fake open = new Fake(open(), ACCESS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        signed.close();
        open.close();
    }

    private static ServiceFacts signed() {
        OperationFacts list = OperationFacts.of("ListShelves", "GET")
                .path("/halls/{hall}/shelves")
                .required(PATH, "hall", ValueType.TEXT)
                .required(HEADER, "Reader", ValueType.TEXT)
                .optional(QUERY, "Size", ValueType.INTEGER)
                .optional(QUERY, "Width", ValueType.NUMBER)
                .optional(QUERY, "Free", ValueType.BOOLEAN)
                .optional(QUERY, "Label", ValueType.json(ValueType.map(ValueType.TEXT)))
                .optional(QUERY, "Names", ValueType.joined(",", ValueType.INTEGER))
                .optional(QUERY, "Tag", ValueType.list(tag()))
                .optional(QUERY, "Filter", ValueType.map(ValueType.TEXT))
                .optional(QUERY, "Rows", ValueType.list(ValueType.list(ValueType.INTEGER)))
                .error(404, "Hall.NotFound", "there is no such hall")
                .sample(SAMPLE)
                .build();
        OperationFacts move = OperationFacts.of("MoveBook", "POST")
                .path("/")
                .required(FORM, "BookId", ValueType.INTEGER)
                .optional(FORM, "ShelfId", ValueType.INTEGER)
                .optional(FORM, "ShelfName", ValueType.TEXT)
                .atLeastOneOf("ShelfId", "ShelfName")
                .error(503, "Throttling.Moves", "too many books are in the air")
                .unsuccessful(ErrorForm.empty()
                        .with("Success", ErrorForm.Part.FALSE)
                        .with("ErrorCode", ErrorForm.Part.CODE)
                        .with("HttpCode", ErrorForm.Part.STATUS))
                .sample(SAMPLE)
                .build();
        OperationFacts write = OperationFacts.of("WriteBook", "PUT")
                .path("/books")
                .required(BODY, "Title", ValueType.TEXT)
                .optional(BODY, "Pages", ValueType.INTEGER)
                .optional(BODY, "Tags", ValueType.list(tag()))
                .build();
        return ServiceFacts.signed("library", "2026-01-01", List.of(list, move, write));
    }

    private static ValueType tag() {
        return ValueType.object().with("Key", ValueType.TEXT).with("Value", ValueType.TEXT);
    }

    private static ServiceFacts open() {
        OperationFacts order = OperationFacts.of("GetOrder", "GET")
                .path("/towns/{town}/orders/{id}", "town")
                .path("/orders/{id}", "village")
                .required(PATH, "town", ValueType.TEXT, "town")
                .required(PATH, "id", ValueType.INTEGER)
                .optional(QUERY, "street", ValueType.TEXT, "town")
                .sample(SAMPLE)
                .build();
        OperationFacts last = OperationFacts.of("GetLastOrder", "GET")
                .path("/orders/last")
                .empty("{\"last\":true}")
                .build();
        OperationFacts put = OperationFacts.of("PutOrder", "PUT")
                .path("/orders/{id}:now")
                .required(PATH, "id", ValueType.INTEGER)
                .body("order", ValueType.map(ValueType.NUMBER), true)
                .empty("")
                .build();
        return ServiceFacts.withToken("orders", "Authorization", "Bearer ", List.of(order, last, put));
    }

    @Test
    void whatATestsOwnAnswerThrowsIsAnsweredAndThrownInTheEnd() throws Exception {
        Fake fake = new Fake(open(), ACCESS);
        fake.on("GetLastOrder").answer(request -> {
            throw new AssertionError("expected another " + request.method());
        });

        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(fake.endpoint().resolve("/orders/last"))
                        .header("Authorization", "Bearer testToken")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("expected another GET");
        assertThatThrownBy(fake::close).isInstanceOf(AssertionError.class).hasMessage("expected another GET");
        fake.close();
    }

    @Test
    void aDocumentedHeaderThatAClientSendsByItselfMayHaveItsValue() throws Exception {
        OperationFacts note = OperationFacts.of("Note", "POST")
                .path("/notes")
                .required(HEADER, "Content-Type", ValueType.TEXT)
                .optional(HEADER, "Accept", ValueType.INTEGER)
                .required(BODY, "Text", ValueType.TEXT)
                .build();
        ServiceFacts notes = ServiceFacts.withToken("notes", "Authorization", "Bearer ", List.of(note));
        try (Fake fake = new Fake(notes, ACCESS)) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(fake.endpoint().resolve("/notes"))
                            .header("Authorization", "Bearer testToken")
                            .header("Content-Type", "application/vnd.notes+json")
                            .header("Accept", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"Text\":\"a\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void theAddressThatIsServedIsTheOneThatIsTold() throws Exception {
        InetAddress six = InetAddress.getByAddress(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});

        assertThat(FakeServer.address(new InetSocketAddress(six, 80))).hasToString("http://[0:0:0:0:0:0:0:1]:80");
        assertThat(FakeServer.address(new InetSocketAddress(four, 80))).hasToString("http://127.0.0.1:80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                               | 200",
                "?Free=true&Size=20&Width=2.5                   | 200",
                "?Nonsense=1                                    | 400 UnknownParameter",
                "?size=1                                        | 400 UnknownParameter",
                "?Size=1&Size=2                                 | 400 InvalidParameter.Size",
                "?Size=many                                     | 400 InvalidParameter.Size",
                "?Size=                                         | 400 InvalidParameter.Size",
                "?Size=01                                       | 400 InvalidParameter.Size",
                "?Size.1=1                                      | 400 UnknownParameter",
                "?Width=wide                                    | 400 InvalidParameter.Width",
                "?Free=yes                                      | 400 InvalidParameter.Free",
                "?Label=%7B%22a%22%3Anull%2C%22b%22%3A%22c%22%7D | 200",
                "?Label=%7B%22a%22%3A%201%7D                    | 400 InvalidParameter.Label",
                "?Label=%7B%22a%22%3A1%7D                       | 400 InvalidParameter.Label",
                "?Label=team                                    | 400 InvalidParameter.Label",
                "?Label.team=vision                             | 400 UnknownParameter",
                "?Names=1%2C2                                   | 200",
                "?Names=1%2Cx                                   | 400 InvalidParameter.Names",
                "?Tag.1.Key=a&Tag.1.Value=b&Tag.2.Key=c         | 200",
                "?Tag.1.Key=a&Tag.3.Key=c                       | 400 InvalidParameter.Tag",
                "?Tag.0.Key=a                                   | 400 InvalidParameter.Tag",
                "?Tag.1.Name=a                                  | 400 InvalidParameter.Tag",
                "?Tag.1=a                                       | 400 InvalidParameter.Tag",
                "?Tag=a                                         | 400 InvalidParameter.Tag",
                "?Filter.a=1&Filter.b.c=2                       | 200",
                "?Filter.a=1&Filter.a=2                         | 400 InvalidParameter.Filter",
                "?Rows.1.1=1&Rows.1.2=2&Rows.2.1=3              | 200",
                "?Rows.1.2=1                                    | 400 InvalidParameter.Rows",
                "?Filter=%FF                                    | 400 InvalidEncoding",
            })
    void onlyADocumentedQueryIsServed(String query, String expected) throws Exception {
        assertThat(refusal(list(query == null ? "" : query).header("reader", "r1")))
                .isEqualTo(expected);
    }

    @Test
    void headersOfATraceAreNoParameters() throws Exception {
        SignedRequest traced = list("").header("reader", "r1").header("traceparent", "00-1-2-01");

        assertThat(refusal(traced)).isEqualTo("200");
        assertThat(refusal(list("").header("reader", "r1").header("x-colour", "red")))
                .isEqualTo("400 UnknownParameter");
    }

    @ParameterizedTest
    @CsvSource({
        "BookId=1&ShelfId=1,                  200",
        "BookId=1&ShelfName=a+b%20c,          200",
        "ShelfId=1,                           400 MissingBookId",
        "BookId=1,                            400 MissingParameter",
        "BookId=1&ShelfId=1&Other=2,          400 UnknownParameter",
        "BookId=1&ShelfId=1&BookId=1,         400 InvalidParameter.BookId",
    })
    void onlyADocumentedFormIsServed(String form, String expected) throws Exception {
        assertThat(refusal(move(form))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Title\":\"x\",\"Pages\":12,\"Tags\":[{\"Key\":\"a\"}]} | 200",
                "{\"Title\":\"x\", \"Pages\":null}        | 200",
                "{\"Pages\":12}                           | 400 MissingTitle",
                "{\"Title\":1}                            | 400 InvalidParameter.Title",
                "{\"Title\":\"x\",\"Pages\":1.5}          | 400 InvalidParameter.Pages",
                "{\"Title\":\"x\",\"Tags\":{}}            | 400 InvalidParameter.Tags",
                "{\"Title\":\"x\",\"Tags\":[{\"Other\":1}]} | 400 InvalidParameter.Tags",
                "{\"Title\":\"x\",\"Other\":1}            | 400 UnknownParameter",
                "[]                                       | 400 InvalidBody",
                "{\"Title\":\"x\"                         | 400 InvalidBody",
            })
    void onlyADocumentedJsonBodyIsServed(String body, String expected) throws Exception {
        assertThat(refusal(write(body).signing("content-type", "application/json")))
                .isEqualTo(expected);
    }

    @Test
    void aBodyUnderAnotherMediaTypeIsRefused() throws Exception {
        assertThat(refusal(write("{\"Title\":\"x\"}").signing("content-type", "text/plain")))
                .isEqualTo("415 InvalidContentType");
        assertThat(refusal(move("BookId=1&ShelfId=1").signing("content-type", "application/json")))
                .isEqualTo("415 InvalidContentType");
        assertThat(refusal(new SignedRequest("GET", "/halls/h/shelves", "x")
                        .action("ListShelves", "2026-01-01", DATE)
                        .signing("content-type", "text/plain")
                        .header("reader", "r")))
                .isEqualTo("400 InvalidBody");
    }

    @Test
    void headersAreCheckedLikeOtherParameters() throws Exception {
        assertThat(refusal(list(""))).isEqualTo("400 MissingReader");
        assertThat(refusal(list("").header("reader", "r1").header("x-other", "1")))
                .isEqualTo("400 UnknownParameter");
        assertThat(refusal(list("?Reader=r1"))).isEqualTo("400 UnknownParameter");
    }

    @ParameterizedTest
    @CsvSource({
        "/halls/%2E%2E/shelves, 400 InvalidParameter.hall",
        "/halls//shelves,       400 InvalidParameter.hall",
        "/halls/%C3%A4/shelves, 200",
        "/halls/a%2Fb/shelves,  200",
        "/halls/a/b/shelves,    404 InvalidAction.NotFound",
        "/Halls/a/shelves,      404 InvalidAction.NotFound",
    })
    void thePathMustHaveTheDocumentedShape(String path, String expected) throws Exception {
        assertThat(refusal(SignedRequest.of("ListShelves", "2026-01-01", DATE, path)
                        .header("reader", "r1")))
                .isEqualTo(expected);
    }

    @Test
    void methodActionAndVersionMustFitThePath() throws Exception {
        assertThat(refusal(new SignedRequest("DELETE", "/books", "").action("WriteBook", "2026-01-01", DATE)))
                .isEqualTo("405 UnsupportedHTTPMethod");
        assertThat(refusal(SignedRequest.of("ListOthers", "2026-01-01", DATE, "/halls/h/shelves")))
                .isEqualTo("404 InvalidAction.NotFound");
        assertThat(refusal(SignedRequest.of("ListShelves", "2026-01-02", DATE, "/halls/h/shelves")))
                .isEqualTo("404 InvalidAction.NotFound");
    }

    @Test
    void errorsOfASignedServiceHaveTheFormOfItsGateway() throws Exception {
        HttpResponse<String> answer = send(list("").header("reader", "r").to(signed.endpoint(), ID, "anotherSecret"));

        Map<?, ?> body = json(answer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(body.keySet().toString()).isEqualTo("[Code, Message, RequestId, HostId]");
        assertThat(body.get("Code")).isEqualTo("SignatureDoesNotMatch");
        assertThat(body.get("HostId")).isEqualTo(signed.endpoint().getAuthority());
        assertThat(String.valueOf(body.get("Message"))).contains("ACS3-HMAC-SHA256\n");
    }

    @Test
    void theSameSignedRequestIsNotAcceptedTwice() throws Exception {
        HttpRequest request = list("").header("reader", "r").to(signed.endpoint(), ID, SECRET);

        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(refusal(request)).isEqualTo("400 SignatureNonceUsed");
    }

    @Test
    void aQueryChangedAfterSigningIsRefused() throws Exception {
        SignedRequest request = list("?Size=20").header("reader", "r");
        String authorization = request.authorization(signed.endpoint(), ID, SECRET);

        assertThat(refusal(request.request(signed.endpoint(), "/halls/h/shelves?Size=21", authorization)))
                .isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void temporaryCredentialsNeedTheirToken() throws Exception {
        try (Fake strict = new Fake(signed(), ACCESS.withSecurityToken("testSecurityToken"))) {
            HttpRequest without = list("").header("reader", "r").to(strict.endpoint(), ID, SECRET);
            HttpRequest with = list("").header("reader", "r")
                    .signing("x-acs-accesskey-id", ID)
                    .signing("x-acs-security-token", "testSecurityToken")
                    .to(strict.endpoint(), ID, SECRET);

            assertThat(refusal(without)).isEqualTo("403 InvalidSecurityToken.MismatchWithAccessKey");
            assertThat(send(with).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/7,                     200",
        "/towns/a/orders/7,             200",
        "/towns/a/orders/7?street=b,    200",
        "/orders/7?street=b,            400 UnknownParameter",
        "/orders/x,                     400 InvalidParameter.id",
        "/towns/a/orders,               404 InvalidAction.NotFound",
    })
    void anEditionHasItsOwnPathAndParameters(String target, String expected) throws Exception {
        assertThat(refusal(open("GET", target, "").build())).isEqualTo(expected);
    }

    @Test
    void aPathThatLeavesLessOpenIsTheOneMeant() throws Exception {
        assertThat(send(open("GET", "/orders/last", "").build()).body()).isEqualTo("{\"last\":true}");
    }

    @Test
    void aWholeBodyIsCheckedAsOne() throws Exception {
        assertThat(refusal(open("PUT", "/orders/7:now", "{\"a\":1.5}").build())).isEqualTo("200");
        assertThat(refusal(open("PUT", "/orders/7:now", "{\"a\":\"x\"}").build()))
                .isEqualTo("400 InvalidParameter.order");
        assertThat(refusal(open("PUT", "/orders/7:now", "").build())).isEqualTo("400 MissingOrder");
        assertThat(refusal(open("PUT", "/orders/7", "{}").build())).isEqualTo("405 UnsupportedHTTPMethod");
    }

    @Test
    void aWrongTokenIsAnsweredInTheFormOfTheService() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(open.endpoint() + "/orders/7"))
                .header("Authorization", "Bearer other")
                .build();

        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).keySet().toString()).isEqualTo("[errorCode, errorMessage]");
        assertThat(json(answer).get("errorCode")).isEqualTo("Unauthorized");
    }

    @Test
    void playsWhatWasAskedForInOrderAndThenTheSample() throws Exception {
        signed.on("MoveBook")
                .respond("{\"Own\":1}")
                .fail(503, "ServiceUnavailable", "later")
                .fail("Throttling.Moves")
                .respondWith(502, Map.of("Content-Type", "text/html"), "<html>");

        assertThat(send(move("BookId=1&ShelfId=1")).body()).isEqualTo("{\"Own\":1}");
        assertThat(refusal(move("BookId=x"))).isEqualTo("400 InvalidParameter.BookId");
        assertThat(refusal(move("BookId=1&ShelfId=1"))).isEqualTo("503 ServiceUnavailable");
        assertThat(refusal(move("BookId=1&ShelfId=1"))).isEqualTo("503 Throttling.Moves");
        HttpResponse<String> page = send(move("BookId=1&ShelfId=1"));
        assertThat(page.statusCode() + page.body()).isEqualTo("502<html>");
        assertThat(page.headers().firstValue("content-type")).contains("text/html");
        assertThat(send(move("BookId=1&ShelfId=1")).body()).isEqualTo(SAMPLE);
    }

    @Test
    void whatIsNotDocumentedCannotBePlayedAsIfItWere() {
        FakeScript<String> list = signed.on("ListShelves");

        assertThatThrownBy(() -> list.fail("Shelf.NotFound"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`Shelf.NotFound`")
                .hasMessageContaining("[Hall.NotFound]");
        assertThatThrownBy(() -> list.failWithFlag("a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("`ListShelves`");
        assertThatThrownBy(() -> signed.on("Other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void throttlesWithTheDocumentedErrorElseWithTheUsualOne() throws Exception {
        signed.on("MoveBook").throttle();
        signed.on("ListShelves").throttle(Duration.ofSeconds(3));

        assertThat(refusal(move("BookId=1&ShelfId=1"))).isEqualTo("503 Throttling.Moves");
        HttpResponse<String> answer = send(list("").header("reader", "r"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(json(answer).get("Code")).isEqualTo("Throttling");
        assertThat(answer.headers().firstValue("retry-after")).contains("3");
    }

    @Test
    void tellsOfAFailureInsideHttp200() throws Exception {
        signed.on("MoveBook").failWithFlag("Shelf.Full", "no room");

        HttpResponse<String> answer = send(move("BookId=1&ShelfId=1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"Success\":false,\"ErrorCode\":\"Shelf.Full\",\"HttpCode\":200}");
    }

    @Test
    void answersEveryRequestByAFunctionUntilReset() throws Exception {
        signed.on("ListShelves")
                .answer(request -> "{\"Size\":" + request.parameter("Size").orElse("0") + "}");

        assertThat(send(list("?Size=7").header("reader", "r")).body()).isEqualTo("{\"Size\":7}");
        assertThat(send(list("").header("reader", "r")).body()).isEqualTo("{\"Size\":0}");
        signed.on("ListShelves").reset();
        assertThat(send(list("").header("reader", "r")).body()).isEqualTo(SAMPLE);
    }

    @Test
    void hangsUpAndWaitsOnRequest() throws Exception {
        signed.on("MoveBook").hangUp();
        signed.on("ListShelves").delay(Duration.ofMillis(300));

        assertThatThrownBy(() -> send(move("BookId=1&ShelfId=1"))).isInstanceOf(IOException.class);
        long start = System.nanoTime();
        assertThat(send(list("").header("reader", "r")).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void remembersWhatItReceivedInAllAndByOperation() throws Exception {
        send(move("BookId=1&ShelfName=a+b"));
        send(list(""));
        send(SignedRequest.of("Nothing", "2026-01-01", DATE, "/nothing"));

        assertThat(signed.received())
                .extracting(ReceivedRequest::toString)
                .containsExactly("POST /", "GET /halls/h/shelves", "GET /nothing");
        assertThat(signed.on("MoveBook").received()).hasSize(1);
        ReceivedRequest move = signed.on("MoveBook").received().get(0);
        assertThat(move.parameter("ShelfName")).contains("a b");
        assertThat(move.parameter("Other")).isEmpty();
        assertThat(signed.on("ListShelves").samples()).containsExactly(SAMPLE);
    }

    @Test
    void aFakeGeneratedForOtherSupportClassesIsRefused() {
        assertThatThrownBy(() -> new FakeServer(signed(), ACCESS, CLOCK, "0-old") {})
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("library", "0-old", TestkitStamp.current());
    }

    private static SignedRequest list(String query) {
        return SignedRequest.of("ListShelves", "2026-01-01", DATE, "/halls/h/shelves" + query);
    }

    private static SignedRequest move(String form) {
        return SignedRequest.form("MoveBook", "2026-01-01", DATE, form);
    }

    private static SignedRequest write(String json) {
        return new SignedRequest("PUT", "/books", json).action("WriteBook", "2026-01-01", DATE);
    }

    private HttpRequest.Builder open(String method, String target, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(open.endpoint() + target))
                .header("Authorization", "Bearer testToken")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return json.isEmpty() ? request : request.header("content-type", "application/json;charset=utf-8");
    }

    private HttpResponse<String> send(SignedRequest request) throws Exception {
        return send(request.to(signed.endpoint(), ID, SECRET));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private String refusal(SignedRequest request) throws Exception {
        return refusal(request.to(signed.endpoint(), ID, SECRET));
    }

    private String refusal(HttpRequest request) throws Exception {
        HttpResponse<String> answer = send(request);
        if (answer.body().isEmpty()) {
            return String.valueOf(answer.statusCode());
        }
        Map<?, ?> body = json(answer);
        Object code = body.get("Code") == null ? body.get("errorCode") : body.get("Code");
        return code == null ? String.valueOf(answer.statusCode()) : answer.statusCode() + " " + code;
    }

    private static Map<?, ?> json(HttpResponse<String> answer) throws Json.Malformed {
        return (Map<?, ?>) java.util.Objects.requireNonNull(Json.parse(answer.body()));
    }

    /** As a generated fake, with text for every answer. */
    private static final class Fake extends FakeServer {

        Fake(ServiceFacts service, FakeAccess access) {
            super(service, access, CLOCK, TestkitStamp.current());
        }

        FakeScript<String> on(String operation) {
            return script(operation, Function.identity());
        }
    }
}
