#include "secrets/environmentkey.h"

#include <QByteArrayView>

#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace {

// The value of an entry NAME=value, or nothing when it is another variable.
char *valueOf(char *entry, QByteArrayView name)
{
    const auto size = static_cast<size_t>(name.size());
    const bool isIt = std::strncmp(entry, name.data(), size) == 0 && entry[size] == '=';
    return isIt ? entry + size + 1 : nullptr;
}

void overwrite(char *text)
{
    explicit_bzero(text, std::strlen(text));
}

} // namespace

Secret takeKeyFromEnvironment()
{
    static constexpr char name[] = "DISBURSE_API_KEY";
    Secret key;
    // A name may stand there more than once; the first is what getenv would have given.
    for (char **entry = environ; entry && *entry; ++entry) {
        char *value = valueOf(*entry, name);
        if (!value) {
            continue;
        }
        if (key.isEmpty()) {
            key = Secret(QByteArray(value));
        }
        overwrite(value);
    }
    unsetenv(name);
    return key;
}

void removeTlsKeyLog()
{
    unsetenv("SSLKEYLOGFILE");
}
