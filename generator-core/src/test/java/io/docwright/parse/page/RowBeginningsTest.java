package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a row begins in tables without borders: names that look like something else, and other cells that look like names. */
class RowBeginningsTest {

    private static final String BLANK = "Name\n\nType\n\nRequired\n\nDescription\n\nExample\n\n";

    private static List<String> request(String table) {
        Pages page = Pages.read("ListKites\n\nRequest parameters\n\n" + table
                + "\n\nResponse parameters\n\nLift Integer\n\nThe lift.\n");
        return Pages.rows(page.table(Section.REQUEST));
    }

    @Test
    void aSpacedNameMayBeAWordForAType() {
        assertThat(request(
                        "Name Type Required Description\n\nWind string No\n\nThe wind.\n\nLong long Yes\n\nThe longitude.\n\n"
                                + "Bows array No\n\nThe bows.\n\nstring\n\nA bow."))
                .containsExactly(
                        "Wind; string; No; ~; ~; The wind.; ~",
                        "Long; long; Yes; ~; ~; The longitude.; ~",
                        "Bows; array; No; ~; ~; The bows.; ~",
                        "~; string; ~; ~; ~; A bow.; ~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name Type Required Description\n\nWind string No\n\nThe wind.\n\nTail deprecated string No\n\nThe tail.",
                "NameTypeRequiredDescription\n\nWindstringNo\n\nThe wind.\n\nTail deprecatedstringNo\n\nThe tail.",
                "Wind string (No)\n\nThe wind.\n\nTail deprecated string (No)\n\nThe tail.",
                "Name\n\nType\n\nRequired\n\nDescription\n\nWind\n\nstring\n\nNo\n\nThe wind.\n\nTail deprecated\n\nstring\n\nNo\n\nThe tail.",
                "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| Wind | string | No | The wind. |\n"
                        + "| Tail deprecated | string | No | The tail. |"
            })
    void theMarkOfADeprecatedRowStandsBehindItsName(String table) {
        assertThat(request(table))
                .extracting(String::strip)
                .containsExactly(
                        "Wind; string; No; ~; ~; The wind.; ~", "Tail; string; No; ~; ~; The tail.; deprecated");
    }
}
