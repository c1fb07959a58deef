package io.docwright.symbol;

import io.docwright.model.Operation;
import io.docwright.name.NameScope;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import java.util.Map;
import java.util.Optional;

/** Names of what is made for tests. They are decided last, so that no name of the client depends on them. */
public final class TestNames {

    private final String testkitPackage;
    private final String fake;
    private final String contractTest;
    private final Map<String, String> facts;
    private final Map<String, OperationNames> operations;

    TestNames(
            String testkitPackage,
            String fake,
            String contractTest,
            Map<String, String> facts,
            Map<String, OperationNames> operations) {
        this.testkitPackage = testkitPackage;
        this.fake = fake;
        this.contractTest = contractTest;
        this.facts = Map.copyOf(facts);
        this.operations = Map.copyOf(operations);
    }

    /** Returns the package of the support classes of fakes for clients with these support classes: beside them. */
    public static String beside(String runtimePackage) {
        String suffix = ".runtime";
        return runtimePackage.endsWith(suffix)
                ? runtimePackage.substring(0, runtimePackage.length() - suffix.length()) + ".testkit"
                : runtimePackage + ".testkit";
    }

    /** Returns the package of the support classes of fakes. */
    public String testkitPackage() {
        return testkitPackage;
    }

    /** Returns the class of the fake, such as {@code FakeEas}. */
    public String fake() {
        return fake;
    }

    /** Returns the class of the contract test, such as {@code EasContractTest}. */
    public String contractTest() {
        return contractTest;
    }

    /** Returns the class of what is documented about an operation, such as {@code ListServicesFacts}. */
    public String facts(Operation operation) {
        return Optional.ofNullable(facts.get(operation.name())).orElseThrow();
    }

    /** Returns the fake's method for an operation, such as {@code onListServices}. */
    public String script(Operation operation) {
        OperationNames names =
                Optional.ofNullable(operations.get(operation.name())).orElseThrow();
        return NameScope.prefixed("on", names.method());
    }
}
