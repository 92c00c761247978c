#pragma once

#include "cli/orderedjson.h"
#include "cli/outputstream.h"

enum class OutputMode { Text, Json };

// What a run says and to whom. In text mode the answer is prose on standard output; in JSON mode it is one object there
// and the prose goes to standard error. Complaints and progress always go to standard error. Prose never carries a
// control, bidi or zero-width character to a terminal, whatever it was made from.
class Output
{
public:
    Output(OutputMode mode, OutputStream &standardOutput, OutputStream &standardError);

    [[nodiscard]] bool isJson() const { return m_mode == OutputMode::Json; }
    // A line of the answer in text mode; of the accompanying prose in JSON mode.
    void say(const QString &line);
    // A line for the person at the terminal, before a question: it must not end in a file or a pipe.
    void tell(const QString &line);
    // A complaint, or how far it is.
    void warn(const QString &line);
    // The object of JSON mode, once a run.
    void answer(const OrderedJson &object);
    // Whether the answer has been taken whole by the system; what is said on standard error does not count.
    bool finish();
    // Both streams, so that what was said is seen before a question or a wait.
    void flush();

private:
    OutputMode m_mode;
    OutputStream &m_standardOutput;
    OutputStream &m_standardError;
};
