package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.resolve.SampleTrees.SampleUnion;
import org.junit.jupiter.api.Test;

/** What several samples show of one place. */
class SampleNodeTest {

    private static SampleNode of(String... samples) {
        SampleNode root = new SampleNode("", JsonReading.read(samples[0]).at());
        for (String sample : samples) {
            new SampleUnion(true).add(JsonReading.read(sample), root);
        }
        return root;
    }

    @Test
    void objectOnceAndSeveralTimesIsAList() {
        SampleNode root = of("{\"a\": {\"x\": 1}}", "{\"a\": [{\"y\": 2}, {\"y\": 3}]}");

        root.settleLists();

        SampleNode list = root.members.get("a");
        assertThat(list.seenArray).isTrue();
        assertThat(list.seenObject).isFalse();
        assertThat(list.members).isEmpty();
        assertThat(list.body().members).containsOnlyKeys("x", "y");
    }

    @Test
    void valueOnceAndSeveralTimesIsAListOfValues() {
        SampleNode root = of("{\"a\": 1}", "{\"a\": [2, 3]}");

        root.settleLists();

        assertThat(root.members.get("a").scalars).isEmpty();
        assertThat(root.members.get("a").body().scalars).hasSize(3);
    }

    @Test
    void objectThatNeverIsAListStaysOne() {
        SampleNode root = of("{\"a\": {\"x\": 1}}", "{\"a\": {\"y\": 1}}");

        root.settleLists();

        assertThat(root.members.get("a").seenArray).isFalse();
        assertThat(root.members.get("a").members).containsOnlyKeys("x", "y");
    }

    @Test
    void listsInsideListsAreSettledToo() {
        SampleNode root = of("{\"a\": [{\"b\": {\"x\": 1}}, {\"b\": [{\"x\": 2}]}]}");

        root.settleLists();

        assertThat(root.members.get("a").body().members.get("b").seenObject).isFalse();
    }

    @Test
    void nullAndEmptyTextTellNothing() {
        SampleNode root = of("{\"none\": null, \"blank\": \" \", \"empty\": {}, \"text\": \"t\"}");

        assertThat(root.members.get("none").tellsNothing()).isTrue();
        assertThat(root.members.get("blank").tellsNothing()).isTrue();
        assertThat(root.members.get("empty").tellsNothing()).isFalse();
        assertThat(root.members.get("text").tellsNothing()).isFalse();
    }
}
