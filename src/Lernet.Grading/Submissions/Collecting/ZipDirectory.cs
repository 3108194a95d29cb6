using System.Buffers.Binary;
using System.Text;

namespace Lernet.Grading.Submissions.Collecting;

/// <summary>The directory of a zip file, read by itself so that nothing is unpacked, counted or believed before it is within limits.</summary>
/// <remarks>PKWARE, .ZIP File Format Specification 6.3.10 (2022), sections 4.3.12 to 4.3.16 and 4.5.3.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;

    private const int LongestComment = ushort.MaxValue;

    private const int EntryLength = 46;

    /// <summary>The entries.</summary>
    /// <param name="zip">The file; it can seek.</param>
    /// <param name="mostEntries">The most entries.</param>
    /// <returns>The entries; or none and what is wrong, as the rest of a sentence.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (IReadOnlyList<ZipItem> Items, string? Problem) Read(Stream zip, int mostEntries)
    {
        if (FindEnd(zip) is not { } end) return ([], "is no zip file, or is cut off");
        var (count, size, offset) = end;
        if (count > mostEntries) return ([], $"has {count} entries, {mostEntries} are the most");
        // A name has at most 65,535 bytes, and so have the two other fields; sizes beyond that are lies.
        if (offset < 0 || size < 0 || offset + size > zip.Length || size < count * EntryLength || size > mostEntries * 1024L)
            return ([], "has a directory that does not fit");
        var bytes = new byte[size];
        zip.Position = offset;
        zip.ReadExactly(bytes);
        var items = new List<ZipItem>();
        var rest = bytes.AsSpan();
        for (long i = 0; i < count; i++)
        {
            if (ReadItem(rest, out var length) is not { } item || item.Offset >= offset) return ([], "has a directory that does not fit");
            items.Add(item);
            rest = rest[length..];
        }
        return (items, Overlaps(items, offset) ? "has entries that share their bytes, as bombs do" : null);
    }

    private static (long Count, long Size, long Offset)? FindEnd(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (Number(end, 0) != 0x06054b50 || EndLength + Short(end, 20) != end.Length) continue;
            var (count, size, offset) = ((long)Short(end, 10), (long)Number(end, 12), (long)Number(end, 16));
            if (count != ushort.MaxValue && size != uint.MaxValue && offset != uint.MaxValue) return (count, size, offset);
            return FindLongEnd(zip, zip.Length - tail.Length + at);
        }
        return null;
    }

    private static (long Count, long Size, long Offset)? FindLongEnd(Stream zip, long end)
    {
        var locator = new byte[20];
        if (end < locator.Length) return null;
        zip.Position = end - locator.Length;
        zip.ReadExactly(locator);
        var place = Long(locator, 8);
        var record = new byte[56];
        if (Number(locator, 0) != 0x07064b50 || place < 0 || place > zip.Length - record.Length) return null;
        zip.Position = place;
        zip.ReadExactly(record);
        return Number(record, 0) == 0x06064b50 ? (Long(record, 32), Long(record, 40), Long(record, 48)) : null;
    }

    private static ZipItem? ReadItem(ReadOnlySpan<byte> at, out int length)
    {
        length = 0;
        if (at.Length < EntryLength || Number(at, 0) != 0x02014b50) return null;
        var (name, extra, comment) = (Short(at, 28), Short(at, 30), Short(at, 32));
        length = EntryLength + name + extra + comment;
        if (length > at.Length) return null;
        long packed = Number(at, 20), unpacked = Number(at, 24), offset = Number(at, 42);
        ReadLongSizes(at.Slice(EntryLength + name, extra), ref packed, ref unpacked, ref offset);
        if (packed < 0 || unpacked < 0 || offset < 0) return null;
        // Unix writers put the kind of file into the upper half of the attributes.
        var kind = at[5] is 3 or 19 ? (Number(at, 38) >> 16) & 0xF000 : 0;
        return new ZipItem(TextOf(at.Slice(EntryLength, name)), packed, unpacked, offset)
        {
            Flags = Short(at, 8), Method = Short(at, 10), Kind = kind, Check = Number(at, 16), Time = TimeOf(Short(at, 12), Short(at, 14)),
        };
    }

    private static void ReadLongSizes(ReadOnlySpan<byte> extra, ref long packed, ref long unpacked, ref long offset)
    {
        for (; extra.Length >= 4 && extra.Length >= 4 + Short(extra, 2); extra = extra[(4 + Short(extra, 2))..])
        {
            if (Short(extra, 0) != 1) continue;
            var field = extra.Slice(4, Short(extra, 2));
            if (unpacked == uint.MaxValue) unpacked = Take(ref field);
            if (packed == uint.MaxValue) packed = Take(ref field);
            if (offset == uint.MaxValue) offset = Take(ref field);
        }

        static long Take(ref ReadOnlySpan<byte> field)
        {
            if (field.Length < 8) return -1;
            var value = Long(field, 0);
            field = field[8..];
            return value;
        }
    }

    // Old writers know no Unicode; a name that is no UTF-8 shows as such and is refused with its odd characters.
    private static string TextOf(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    // Two-second steps of a clock of unknown zone, taken for UTC: good enough to tell older from newer in one place.
    private static DateTimeOffset? TimeOf(int time, int date)
    {
        try
        {
            return new DateTimeOffset(1980 + (date >> 9), (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2, TimeSpan.Zero);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool Overlaps(IReadOnlyList<ZipItem> items, long directory)
    {
        long last = 0;
        foreach (var item in items.OrderBy(item => item.Offset))
        {
            if (item.Offset < last) return true;
            last = item.Offset + ZipItem.HeaderLength + item.PackedLength;
        }
        return last > directory;
    }

    private static int Short(ReadOnlySpan<byte> at, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(at[offset..]);

    private static uint Number(ReadOnlySpan<byte> at, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(at[offset..]);

    private static long Long(ReadOnlySpan<byte> at, int offset) => BinaryPrimitives.ReadInt64LittleEndian(at[offset..]);
}
