package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.manifest.NearestWord;
import io.docwright.manifest.ServiceManifest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules a manifest switches off; a name that is no rule's is reported. */
final class RuleSwitches {

    private RuleSwitches() {}

    static Set<String> off(ServiceManifest manifest, ProseRules rules, Diagnostics diagnostics) {
        List<String> known = rules.names();
        Set<String> off = new HashSet<>();
        for (Located<String> name : manifest.rulesOff()) {
            if (known.contains(name.value())) {
                off.add(name.value());
            } else {
                report(name, known, diagnostics);
            }
        }
        return off;
    }

    private static void report(Located<String> name, List<String> known, Diagnostics diagnostics) {
        String expected = NearestWord.to(name.value(), known)
                .map(rule -> "`" + rule + "`")
                .orElse("one of `" + String.join("`, `", known) + "`");
        diagnostics
                .at(name)
                .report(
                        DiagnosticCode.MANIFEST_VALUE,
                        "found `%s` as a rule to switch off; expected %s; no rule is switched off by it",
                        name.value(),
                        expected);
    }
}
