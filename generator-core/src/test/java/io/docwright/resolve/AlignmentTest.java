package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.resolve.SampleTrees.SampleUnion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The alignment as a whole: its prices are no fine adjustment, and long tables cost in proportion to their length. */
class AlignmentTest {

    private static final String SAMPLE = """
            {"RequestId": "r", "Boxes": {"Box": [{"Id": "i", "Name": "n", "Locks": [], "Owner": null}]}, "TotalCount": 1}""";

    private static List<Row> rows(RowSketch... sketches) {
        Diagnostics diagnostics = new Diagnostics();
        RowReader reader = new RowReader(Vocabulary.standard(), diagnostics);
        return reader.rows(new PageSketch()
                .response(sketches)
                .document()
                .operations()
                .get(0)
                .tables()
                .get(0));
    }

    private static List<Row> boxes() {
        return rows(
                row("RequestId", "string"),
                row("Boxes", "array<object>"),
                row("Id", "string"),
                row("Name", "string"),
                row("Locks", "array<object>"),
                row("Id", "string"),
                row("Reason", "string"),
                row("Owner", "object"),
                row("Id", "string"),
                row("TotalCount", "integer"));
    }

    private static List<String> paths(List<Row> rows, Optional<SampleNode> sample, Tariff tariff) {
        return Alignment.align(RowSequence.of(rows), Spot.root(sample), tariff).stream()
                .map(AlignmentTest::path)
                .toList();
    }

    private static String path(Spot spot) {
        return spot.parent().map(parent -> path(parent) + "/" + spot.name()).orElse("");
    }

    private static SampleNode sample() {
        SampleNode root = new SampleNode("", JsonReading.read(SAMPLE).at());
        new SampleUnion(false).add(JsonReading.read(SAMPLE), root);
        return root;
    }

    @Test
    void rowsStandWhereSampleAndOrderTell() {
        assertThat(paths(boxes(), Optional.of(sample()), Tariff.standard()))
                .containsExactly(
                        "/RequestId",
                        "/Boxes",
                        "/Boxes/Box/Id",
                        "/Boxes/Box/Name",
                        "/Boxes/Box/Locks",
                        "/Boxes/Box/Locks/Id",
                        "/Boxes/Box/Locks/Reason",
                        "/Boxes/Box/Owner",
                        "/Boxes/Box/Owner/Id",
                        "/TotalCount");
    }

    @ParameterizedTest
    @EnumSource(Price.class)
    void movingAPriceByAThirdMovesNoRow(Price price) {
        List<String> usual = paths(boxes(), Optional.of(sample()), Tariff.standard());

        for (double factor : new double[] {0.7, 1.3}) {
            assertThat(paths(boxes(), Optional.of(sample()), Tariff.standard().with(price, factor)))
                    .as("%s times %s", price, factor)
                    .isEqualTo(usual);
        }
    }

    @Test
    void pricesDecide() {
        Tariff lenient = Tariff.standard().with(Price.TAKEN, 0.5);

        assertThat(paths(boxes(), Optional.of(sample()), lenient))
                .isNotEqualTo(paths(boxes(), Optional.of(sample()), Tariff.standard()));
    }

    /** A walk over all rows before for each row takes many minutes here. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void tableOfTwoThousandRowsIsPlacedInProportionateTime() {
        List<RowSketch> sketches = new ArrayList<>();
        while (sketches.size() < 2000) {
            int group = sketches.size() / 5;
            sketches.addAll(Arrays.asList(
                    row("Group" + group, "array<object>"),
                    row("Key", "string"),
                    row("Value", "string"),
                    row("Detail" + group, "object"),
                    row("Name", "string")));
        }
        List<Row> rows = rows(sketches.toArray(RowSketch[]::new));

        assertThat(paths(rows, Optional.empty(), Tariff.standard())).hasSize(2000);
    }
}
