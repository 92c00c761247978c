#pragma once

#include "account/keyholder.h"

// A key holder whose keychain and Plisio answer what a test tells them to.
class FakeKeyHolder : public KeyHolder
{
public:
    Result<Done, KeyError> loadAnswer = Done{};
    Result<Done, KeyError> storeAnswer = Done{};
    Result<Done, KeyError> memoryAnswer = Done{};
    Result<Done, KeyError> forgetAnswer = Done{};
    KeyHealthReport testAnswer{KeyHealth::Works, {}};
    std::optional<ActiveKey> active; // for a request
    QList<QByteArray> tested;
    QList<QByteArray> stored;

    QFuture<Result<Done, KeyError>> load() override
    {
        m_source = loadAnswer ? KeySource::Keychain : m_source;
        return QtFuture::makeReadyFuture(loadAnswer);
    }

    [[nodiscard]] std::optional<ActiveKey> key() const override { return active; }
    [[nodiscard]] KeySource source() const override { return m_source; }

    QFuture<KeyHealthReport> test(const Secret &candidate) override
    {
        tested.append(copyOf(candidate));
        return QtFuture::makeReadyFuture(testAnswer);
    }

    QFuture<KeyHealthReport> check() override { return QtFuture::makeReadyFuture(testAnswer); }

    QFuture<Result<Done, KeyError>> store(const Secret &secret) override
    {
        stored.append(copyOf(secret));
        if (storeAnswer) {
            use(KeySource::Keychain);
        }
        return QtFuture::makeReadyFuture(storeAnswer);
    }

    QFuture<Result<Done, KeyError>> keepInMemory(const Secret & /*secret*/) override
    {
        if (memoryAnswer) {
            use(KeySource::Memory);
        }
        return QtFuture::makeReadyFuture(memoryAnswer);
    }

    QFuture<Result<Done, KeyError>> forget() override
    {
        if (forgetAnswer) {
            use(KeySource::None);
        }
        return QtFuture::makeReadyFuture(forgetAnswer);
    }

private:
    // A Secret wipes the bytes it hands out a view of.
    static QByteArray copyOf(const Secret &secret) { return {secret.reveal().constData(), secret.reveal().size()}; }

    void use(KeySource source)
    {
        m_source = source;
        Q_EMIT keyChanged();
    }

    KeySource m_source = KeySource::None;
};
