#pragma once

#include "core/listfault.h"
#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

// One file inside a ZIP file, unpacked while it is read.
class ZipEntry : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 size);
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    // Whether what was read is damaged: known for certain once it was read to its end.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left; // bytes that may still come
    bool m_isDamaged = false;
};

// A ZIP file in memory, such as an XLSX or ODS file is. Never unpacks more than it says it holds, nor more than the
// limits.
class ZipPackage
{
public:
    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024; // unpacked, of all its files together
    static constexpr qint64 mostEntries = 10'000;

    // Fails with BrokenSpreadsheet, LockedSpreadsheet or TooLarge.
    static Result<ZipPackage, ListFault> open(const QByteArray &content);

    [[nodiscard]] bool has(const QString &name) const;
    // Nothing when there is no such file in it. The package must outlive the entry.
    [[nodiscard]] std::unique_ptr<ZipEntry> entry(const QString &name) const;

private:
    struct Discard {
        void operator()(zip *archive) const;
    };
    using Archive = std::unique_ptr<zip, Discard>;

    ZipPackage(QByteArray content, Archive archive) : m_content(std::move(content)), m_archive(std::move(archive)) {}

    [[nodiscard]] std::optional<ListFault> faultOfEntries() const;

    QByteArray m_content; // which the archive reads
    Archive m_archive;
};
