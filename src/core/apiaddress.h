#pragma once

#include "core/result.h"

#include <QUrl>

enum class ApiAddressFault { NotAUrl, NotEncrypted, HasQueryOrUser };

// Where Plisio's API is: an https base URL, or http on a loopback address (practice and tests). Printable ASCII only: the
// name of another script's host is written in its xn-- form.
class ApiAddress
{
public:
    static Result<ApiAddress, ApiAddressFault> parse(const QString &text);
    static ApiAddress production(); // https://api.plisio.net/api/v1

    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isProduction() const;
    // What a key and a ledger are bound to: the host and port in lower case, or "loopback" for every loopback
    // address and port, which count as one host for practice and tests.
    [[nodiscard]] QString hostId() const;

private:
    explicit ApiAddress(QUrl base) : m_base(std::move(base)) {}

    QUrl m_base; // without a trailing slash
};
