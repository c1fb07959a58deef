package io.docwright.sample;

import java.util.List;

/**
 * One question of the demo to one service.
 *
 * @param service name of the service
 * @param operation wire name of the operation
 * @param question asks it
 */
record Call(String service, String operation, Question question) {

    /** Makes a client, calls one operation and reads the answer. */
    interface Question {
        List<Item> ask(Connection connection) throws MissingVariable;
    }
}
