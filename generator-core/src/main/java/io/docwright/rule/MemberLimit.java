package io.docwright.rule;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import java.util.List;

/**
 * How many members a class can have. A Java method has at most 64 KiB of code and a class at most 65,535 constants (JVM
 * Specification §4.7.3 and §4.1); a codec's methods grow with the members of their class.
 */
public final class MemberLimit {

    /** Most parameters of a request and most properties of an object. */
    public static final int MOST = 2_500;

    private MemberLimit() {}

    /** Reports the requests and objects of a service that would be too large for a class. */
    public static void check(Service service, Diagnostics diagnostics) {
        for (Operation operation : service.operations()) {
            judge(
                    "the request of " + operation.name(),
                    operation.parameters().size(),
                    operation.evidence(),
                    diagnostics);
        }
        for (TypeDefinition type : service.types()) {
            type.accept(new TypeDefinition.Visitor<Boolean>() {
                @Override
                public Boolean object(TypeDefinition.ObjectType object) {
                    return judge(object.suggestedName(), object.properties().size(), object.evidence(), diagnostics);
                }

                @Override
                public Boolean enumeration(TypeDefinition.EnumType enumeration) {
                    return true;
                }
            });
        }
    }

    private static boolean judge(String what, int members, List<Evidence> evidence, Diagnostics diagnostics) {
        boolean fits = members <= MOST;
        if (!fits && !evidence.isEmpty()) {
            diagnostics
                    .at(evidence.get(0).at())
                    .report(
                            DiagnosticCode.TOO_MANY_VALUES,
                            "found %d members for `%s`; expected at most %d, since a Java class has no room for more;"
                                    + " the operation cannot be generated",
                            members,
                            what,
                            MOST);
        }
        return fits;
    }
}
