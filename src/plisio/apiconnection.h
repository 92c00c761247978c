#pragma once

#include "core/apiaddress.h"
#include "core/secret.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <memory>

// How long a request may take, from the call to the last byte.
struct Deadlines {
    int withdrawalMs = 60'000;
    int readMs = 20'000;
};

// Where and how Plisio is asked: the base address, the authorities that are trusted, the deadlines. Makes network
// managers and requests that follow no redirect, keep no cookie and no cache, use no proxy but CONNECT, speak HTTP/1.1
// and never loosen TLS.
class ApiConnection
{
public:
    // With authorities, only these are trusted (--ca-file); without, the system's.
    explicit ApiConnection(ApiAddress address, QList<QSslCertificate> authorities = {}, Deadlines deadlines = {});

    [[nodiscard]] const ApiAddress &address() const { return m_address; }
    [[nodiscard]] const Deadlines &deadlines() const { return m_deadlines; }

    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;
    // GET <base>/<path>?<query>&api_key=<key>; without the key when it is empty. The path's pieces and the query are
    // already percent-encoded. The request holds the key: never print its URL.
    [[nodiscard]] QNetworkRequest makeRequest(const QByteArray &path, const QByteArray &query, const Secret &key) const;
    // The bytes of such a request's URL beside its query, the key's included.
    [[nodiscard]] qsizetype urlBytes(const QByteArray &path, const Secret &key) const;

private:
    ApiAddress m_address;
    QList<QSslCertificate> m_authorities;
    Deadlines m_deadlines;
};

// The authorities in a PEM file; empty when it cannot be read or holds none.
QList<QSslCertificate> readAuthorities(const QString &path);
