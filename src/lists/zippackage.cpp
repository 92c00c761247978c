#include "lists/zippackage.h"

#include <zip.h>

ZipEntry::ZipEntry(zip_file *file, qint64 size) : m_file(file), m_left(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 maximum)
{
    // One byte more than it may hold, so that libzip comes to its end and compares the checksum.
    const qint64 read = zip_fread(m_file, data, quint64(std::min(maximum, m_left + 1)));
    if (read < 0 || read > m_left) {
        m_isDamaged = true;
        return -1;
    }
    m_left -= read;
    return read;
}

void ZipPackage::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipPackage, ListFault> ZipPackage::open(const QByteArray &content)
{
    zip_source *source = zip_source_buffer_create(content.constData(), quint64(content.size()), 0, nullptr);
    if (source == nullptr) {
        return ListFault::BrokenSpreadsheet;
    }
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return ListFault::BrokenSpreadsheet;
    }
    ZipPackage package(content, std::move(archive));
    if (const std::optional<ListFault> fault = package.faultOfEntries()) {
        return *fault;
    }
    return package;
}

bool ZipPackage::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<ZipEntry> ZipPackage::entry(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t status;
    if (zip_stat(m_archive.get(), utf8.constData(), 0, &status) != 0) {
        return nullptr;
    }
    zip_file *file = zip_fopen_index(m_archive.get(), status.index, 0);
    return file == nullptr ? nullptr : std::make_unique<ZipEntry>(file, qint64(status.size));
}

std::optional<ListFault> ZipPackage::faultOfEntries() const
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostEntries) {
        return ListFault::TooLarge;
    }
    quint64 bytes = 0;
    for (qint64 index = 0; index < count; ++index) {
        zip_stat_t status;
        if (zip_stat_index(m_archive.get(), quint64(index), 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0) {
            return ListFault::BrokenSpreadsheet;
        }
        if (status.encryption_method != ZIP_EM_NONE) {
            return ListFault::LockedSpreadsheet;
        }
        bytes += std::min<quint64>(status.size, quint64(mostBytes) + 1);
    }
    return bytes > quint64(mostBytes) ? std::optional(ListFault::TooLarge) : std::nullopt;
}
