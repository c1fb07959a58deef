package io.docwright.sample;

import io.docwright.sample.testkit.FakeAccess;
import java.util.Map;
import java.util.Optional;

/**
 * What the calls of the demo need to know, under the names of environment variables.
 *
 * @param values values by name; an empty one counts as not set
 */
record Variables(Map<String, String> values) {

    static final String KEY_ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";
    static final String KEY_SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    static final String SECURITY_TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";
    static final String REGION = "ALIBABA_CLOUD_REGION";
    static final String VERVERICA_WORKSPACE = "VERVERICA_WORKSPACE";
    static final String VERVERICA_NAMESPACE = "VERVERICA_NAMESPACE";
    static final String DATAWORKS_PROJECT_ID = "DATAWORKS_PROJECT_ID";
    static final String DATAWORKS_DEPLOYMENT_ID = "DATAWORKS_DEPLOYMENT_ID";
    static final String YUNXIAO_TOKEN = "YUNXIAO_TOKEN";
    static final String YUNXIAO_ORGANIZATION_ID = "YUNXIAO_ORGANIZATION_ID";
    static final String YUNXIAO_PIPELINE_ID = "YUNXIAO_PIPELINE_ID";
    static final String YUNXIAO_DEPLOY_ORDER_ID = "YUNXIAO_DEPLOY_ORDER_ID";

    Variables {
        values = Map.copyOf(values);
    }

    /** The values of the samples on the pages, and the credentials that the fakes accept. */
    static Variables documented(FakeAccess access) {
        return new Variables(Map.ofEntries(
                Map.entry(KEY_ID, access.accessKeyId()),
                Map.entry(KEY_SECRET, access.accessKeySecret()),
                Map.entry(VERVERICA_WORKSPACE, "c70e19b2d3****"),
                Map.entry(VERVERICA_NAMESPACE, "orders-default"),
                Map.entry(DATAWORKS_PROJECT_ID, "27135"),
                Map.entry(DATAWORKS_DEPLOYMENT_ID, "4210587"),
                Map.entry(YUNXIAO_TOKEN, access.token()),
                Map.entry(YUNXIAO_ORGANIZATION_ID, "6f21ac90458713dd02xxxxx"),
                Map.entry(YUNXIAO_PIPELINE_ID, "805"),
                Map.entry(YUNXIAO_DEPLOY_ORDER_ID, "3307")));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String require(String name) throws MissingVariable {
        return find(name).orElseThrow(() -> new MissingVariable(name));
    }

    long requireNumber(String name) throws MissingVariable {
        String value = require(name);
        if (!value.matches("[0-9]{1,18}")) {
            throw new MissingVariable(name, "is not a number");
        }
        return Long.parseLong(value);
    }

    /** Names the variables only: some values are secret. */
    @Override
    public String toString() {
        return "Variables" + values.keySet().stream().sorted().toList();
    }
}
