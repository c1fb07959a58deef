package io.docwright.diff;

import java.util.List;
import java.util.Optional;

/**
 * One change, with what it means.
 *
 * @param element what has changed, as manifests and {@code explain} name it; the new name where it has another one
 * @param kind what kind of change it is
 * @param was what was accepted, in a few words; empty for what is new
 * @param now what is documented now; empty for what is gone
 * @param impacts what it does in the three planes
 * @param requests what it does to what is sent, which is a part of the wire's impact
 * @param answers what it does to what comes back, which is the other part
 * @param advice what the reader should do
 * @param path where the element stands in the new lock, or in the old one if it is gone
 * @param isGone whether the path is one of the old lock
 */
public record Change(
        String element,
        ChangeKind kind,
        Optional<String> was,
        Optional<String> now,
        Impacts impacts,
        Impact requests,
        Impact answers,
        String advice,
        List<String> path,
        boolean isGone) {

    /** Copies the path. */
    public Change {
        path = List.copyOf(path);
    }

    /** Tells whether it breaks something in any plane. */
    public boolean isBreaking() {
        return impacts.worst() == Impact.BREAKING;
    }

    /** Returns what has changed in one line, without the impacts. */
    public String summary() {
        String values = was.isPresent() || now.isPresent()
                ? ": " + was.map(Change::quoted).orElse("nothing") + " -> "
                        + now.map(Change::quoted).orElse("nothing")
                : "";
        return "`" + element + "` " + kind.word() + values;
    }

    private static String quoted(String text) {
        return "`" + text + "`";
    }
}
