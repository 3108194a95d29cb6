namespace Lernet.Grading.Worker.Protocol;

/// <summary>Lists in frames. A count is believed only as far as there are bytes for it.</summary>
internal static class Fields
{
    public static void WriteAll<T>(this BinaryWriter to, IReadOnlyCollection<T> items, Action<BinaryWriter, T> write)
    {
        to.Write(items.Count);
        foreach (var item in items) write(to, item);
    }

    /// <exception cref="FormatException">There are fewer bytes than items.</exception>
    public static T[] ReadAll<T>(this BinaryReader from, Func<BinaryReader, T> read, int bytesEach = 1)
    {
        var items = new T[Checked(from, from.ReadInt32(), bytesEach)];
        for (var i = 0; i < items.Length; i++) items[i] = read(from);
        return items;
    }

    public static void WriteTexts(this BinaryWriter to, IReadOnlyCollection<string> texts) => to.WriteAll(texts, (writer, text) => writer.Write(text));

    public static string[] ReadTexts(this BinaryReader from) => from.ReadAll(reader => reader.ReadString());

    /// <exception cref="FormatException">There are fewer bytes.</exception>
    public static byte[] ReadBlock(this BinaryReader from, int length) => from.ReadBytes(Checked(from, length, 1));

    /// <summary>The count, when there are as many bytes as so many items need.</summary>
    /// <exception cref="FormatException">There are not.</exception>
    public static int Checked(BinaryReader from, long count, int bytesEach) =>
        count >= 0 && count <= (from.BaseStream.Length - from.BaseStream.Position) / bytesEach ? (int)count : throw new FormatException();
}
