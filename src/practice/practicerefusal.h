#pragma once

#include <QString>

// An error envelope of the simulated Plisio, in one of the documented shapes.
struct PracticeRefusal {
    int httpStatus = 422;
    QString name; // "Unprocessable Entity"
    QString message; // plain text, JSON text, or text followed by JSON
    int code = 0; // Plisio's own code
};

// 422, the message as JSON text of field -> [strings].
PracticeRefusal refuseField(const QString &field, const QString &what);
// 422 with code 116, the message as JSON text of field -> string.
PracticeRefusal refuseFunds();
// 422: this currency is paid to one recipient at a time. How the real one says so is not known.
PracticeRefusal refuseMass();
// 400 with code 105, the message as text followed by JSON.
PracticeRefusal refuseCurrency(const QString &currency);
// Another refusal in plain text.
PracticeRefusal refusePlainly(int httpStatus, const QString &name, const QString &message);
