package client.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.views.runtime.JsonValue;
import io.docwright.testing.LocalService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated models offer beside values whose meaning is documented. */
final class ViewsClientTest {
    private static final Instant MOMENT = Instant.parse("2026-11-21T16:03:25.120Z");

    private final LocalService service = new LocalService();

    @AfterEach
    void stop() {
        service.close();
    }

    private static GetThingResponse read(String json) {
        return GetThingResponse.fromJson(json);
    }

    @Test
    void secondsAndMillisecondsAreToldApart() {
        GetThingResponse thing = read("{\"created\":1795277005,\"updated\":1795277005120}");

        assertThat(thing.createdInstant()).contains(Instant.parse("2026-11-21T16:03:25Z"));
        assertThat(thing.updatedInstant()).contains(MOMENT);
        assertThat(thing.created()).isEqualTo(1795277005L);
    }

    @Test
    void digitsInATextAreAMomentToo() {
        GetThingResponse thing = read("{\"createdText\":\"1795277005\",\"updatedText\":\"1795277005120\"}");

        assertThat(thing.createdTextInstant()).contains(Instant.parse("2026-11-21T16:03:25Z"));
        assertThat(thing.updatedTextInstant()).contains(MOMENT);
    }

    @Test
    void aFractionOfASecondIsKept() {
        assertThat(read("{\"exact\":1795277005.12}").exactInstant()).contains(MOMENT);
        assertThat(read("{\"exact\":-0.5}").exactInstant()).contains(Instant.parse("1969-12-31T23:59:59.500Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T16:03Z",
                "2026-11-21T16:03:00Z",
                "2026-11-21t16:03:00.000z",
                "2026-11-22T00:03+08:00",
                "2026-11-22T00:03:00+0800",
                "2026-11-22 00:03:00+08"
            })
    void everyUsualFormOfAMomentIsRead(String text) {
        GetThingResponse thing = read("{\"start\":\"" + text + "\",\"end\":\"" + text + "\"}");

        assertThat(thing.startInstant()).contains(Instant.parse("2026-11-21T16:03:00Z"));
        assertThat(thing.endInstant()).isEqualTo(thing.startInstant());
        assertThat(thing.start()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".5",
                "soon",
                "0x10",
                "1e3",
                "2026-11-21",
                "2026-11-21T16:03:25",
                "2026-02-30T00:00:00Z",
                "2026-11-2116:03:25Z",
                "99999999999999999999",
                "9999999999999999999999999999999999999999999999999999999999999999999999"
            })
    void whatIsNoMomentGivesNothingAndStaysReadable(String text) {
        GetThingResponse thing =
                read("{\"createdText\":\"" + text + "\",\"start\":\"" + text + "\",\"local\":\"x" + text + "\"}");

        assertThat(thing.createdTextInstant()).isEmpty();
        assertThat(thing.startInstant()).isEmpty();
        assertThat(thing.localLocalDateTime()).isEmpty();
        assertThat(thing.createdText()).isEqualTo(text);
        assertThat(thing.start()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "99999999999999999999999999"})
    void numbersBeyondEveryMomentCostNothing(String digits) {
        GetThingResponse thing = read("{\"exact\":" + digits + "}");

        assertThat(thing.exactInstant()).isEmpty();
        assertThat(thing.exact()).isEqualTo(new BigDecimal(digits));
    }

    @Test
    void theLargestNumbersGiveNothingOrAMoment() {
        GetThingResponse thing = read("{\"created\":9223372036854775807,\"updated\":9223372036854775807}");

        assertThat(thing.createdInstant()).isEmpty();
        assertThat(thing.updatedInstant()).contains(Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    @Test
    void withoutAZoneATimeIsNoMoment() {
        LocalDateTime expected = LocalDateTime.of(2026, 11, 21, 16, 3, 25);

        assertThat(read("{\"local\":\"2026-11-21 16:03:25\"}").localLocalDateTime())
                .contains(expected);
        assertThat(read("{\"local\":\"2026-11-21T16:03:25\"}").localLocalDateTime())
                .contains(expected);
        assertThat(read("{\"local\":\"2026-11-21T16:03:25Z\"}").localLocalDateTime())
                .isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation")
    void aDateIsADay() {
        assertThat(read("{\"day\":\"2026-11-21\"}").dayLocalDate()).contains(LocalDate.of(2026, 11, 21));
        assertThat(read("{\"day\":\"21.11.2026\"}").dayLocalDate()).isEmpty();
    }

    @Test
    void aTextOfSeveralValuesIsAList() {
        GetThingResponse thing = read("{\"labels\":\"a, b,,c;d,\",\"zones\":\"x;y\"}");

        assertThat(thing.labelsList()).containsExactly("a", "b", "", "c;d");
        assertThat(thing.zonesList()).containsExactly("x", "y");
        assertThat(read("{\"labels\":\" \"}").labelsList()).isEmpty();
        assertThat(read("{}").labelsList()).isEmpty();
    }

    @Test
    void aDocumentInATextIsParsedWhenAskedFor() {
        GetThingResponse thing = read("{\"payload\":\"{\\\"a\\\":[1,null]}\"}");

        assertThat(thing.payloadJson())
                .contains(JsonValue.of(Map.of("a", JsonValue.of(List.of(JsonValue.of(1), JsonValue.NULL)))));
        assertThat(thing.toJson()).isEqualTo("{\"payload\":\"{\\\"a\\\":[1,null]}\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "nonsense", "{'a':1}"})
    void whatIsNoDocumentGivesNothing(String text) {
        GetThingResponse thing = read("{\"payload\":\"" + text + "\"}");

        assertThat(thing.payloadJson()).isEmpty();
        assertThat(thing.payload()).isEqualTo(text);
    }

    @Test
    void whatIsAbsentGivesNothing() {
        GetThingResponse thing = read("{\"start\":null}");

        assertThat(thing.createdInstant()).isEmpty();
        assertThat(thing.startInstant()).isEmpty();
        assertThat(thing.payloadJson()).isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation")
    void settersWriteTheDocumentedForm() {
        GetThingRequest request = GetThingRequest.builder()
                .created(MOMENT)
                .createdText(MOMENT)
                .updated(MOMENT)
                .updatedText(MOMENT)
                .start(MOMENT)
                .end(MOMENT)
                .seen(MOMENT)
                .day(LocalDate.of(2026, 11, 21))
                .labels(List.of("a", "b"))
                .zones(List.of("x", "y"))
                .payload(JsonValue.of(List.of(JsonValue.of(true))))
                .build();

        assertThat(request.created()).isEqualTo(1795277005L);
        assertThat(request.createdText()).isEqualTo("1795277005");
        assertThat(request.updated()).isEqualTo(1795277005120L);
        assertThat(request.updatedText()).isEqualTo("1795277005120");
        assertThat(request.start()).isEqualTo("2026-11-21T16:03:25Z");
        assertThat(request.end()).isEqualTo("2026-11-21T16:03Z");
        assertThat(request.seen()).isEqualTo("2026-11-21T16:03:25.120Z");
        assertThat(request.day()).isEqualTo("2026-11-21");
        assertThat(request.labels()).isEqualTo("a,b");
        assertThat(request.zones()).isEqualTo("x;y");
        assertThat(request.payload()).isEqualTo("[true]");
        assertThat(request.seenInstant()).contains(MOMENT);
    }

    @Test
    void whatAViewSetsIsSent() throws Exception {
        service.answering(200, "{}");
        ViewsClient client = ViewsClient.builder().endpoint(service.uri()).build();

        client.getThing(r -> r.created(MOMENT).end(MOMENT).labels(List.of("a", "b")));

        assertThat(service.only().rawTarget())
                .isEqualTo("/thing?created=1795277005&end=2026-11-21T16%3A03Z&labels=a%2Cb");
    }

    @Test
    void nullAndNoValuesLeaveItOut() {
        Instant never = null;
        GetThingRequest request = GetThingRequest.builder()
                .created(1)
                .created(never)
                .start("x")
                .start(never)
                .labels("a")
                .labels(List.of())
                .build();

        assertThat(request).isEqualTo(GetThingRequest.builder().build());
    }

    @Test
    void whatTheDocumentedFormCannotSayIsRefused() {
        GetThingRequest.Builder builder = GetThingRequest.builder();

        assertThatThrownBy(() -> builder.labels(List.of("a,b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`,`");
        assertThatThrownBy(() -> builder.updated(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.start(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build()).isEqualTo(GetThingRequest.builder().build());
    }

    @Test
    void onlyValuesOfDocumentedMeaningHaveAView() {
        assertThat(Arrays.stream(GetThingResponse.class.getMethods())
                        .map(java.lang.reflect.Method::getName)
                        .filter(name -> name.startsWith("plain") || name.startsWith("seen")))
                .containsExactlyInAnyOrder("plain", "seen", "seenInstant");
        assertThat(Arrays.stream(GetThingRequest.Builder.class.getMethods())
                        .filter(method -> method.getName().equals("local")))
                .hasSize(1);
    }
}
