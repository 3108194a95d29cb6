using System.Formats.Tar;

namespace Lernet.Data;

public static partial class Datasets
{
    private const int CifarPixels = 3 * 32 * 32;

    // The label, then the pixels.
    private const int CifarRecord = 1 + CifarPixels;

    /// <summary>CIFAR-10 in its binary version: colour pictures of 32 × 32 pixels, ten classes, one row of 3,072 numbers from 0 to 1 each.</summary>
    /// <param name="path">The archive <c>cifar-10-binary.tar.gz</c>, or a folder with its .bin files; they are not part of the kit.</param>
    /// <param name="train">The 50,000 rows to learn from, or the 10,000 to report on.</param>
    /// <param name="sha256">What the checksum of the archive shall be, in hexadecimal; not checked if not given.</param>
    /// <exception cref="FileNotFoundException">There is neither file nor folder.</exception>
    /// <exception cref="ArgumentException">A checksum was given for a folder.</exception>
    /// <exception cref="ReaderException">A file is missing or damaged; the message has the byte.</exception>
    public static DataSet Cifar10(string path, bool train = true, string? sha256 = null)
    {
        string[] names = train ? [.. Enumerable.Range(1, 5).Select(i => $"data_batch_{i}.bin")] : ["test_batch.bin"];
        var files = Directory.Exists(path) ? FromFolder(path, names, sha256) : FromArchive(path, names, sha256);
        var labels = new float[files.Sum(file => file.Left / CifarRecord)];
        var inputs = new float[labels.Length * CifarPixels];
        var (row, classes) = (0, CifarCard.TargetNames.Count);
        foreach (var file in files)
        {
            for (var (start, number) = (0, 0); file.Left > 0; (start, number, row) = (start + CifarRecord, number + 1, row + 1))
            {
                var record = file.Take(CifarRecord, $"record {number}");
                if (record[0] >= classes) throw ReaderException.WrongLabel(file.Name, start, number, classes, record[0]);
                labels[row] = record[0];
                Brightness.Of(record[1..], inputs.AsSpan(row * CifarPixels));
            }
        }
        return new(Tensor.From(inputs, labels.Length, CifarPixels), labels, CifarCard);
    }

    private static DataSetCard CifarCard { get; } = new()
    {
        Name = "CIFAR-10",
        Description = "Photographs of animals and vehicles, 32 × 32 pixels in colour.",
        Source = "A. Krizhevsky (2009), Learning Multiple Layers of Features from Tiny Images",
        TargetName = "class",
        TargetNames = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"],
        ImageShape = new(3, 32, 32),
    };

    private static BinaryFile[] FromFolder(string folder, string[] names, string? sha256)
    {
        if (sha256 is not null)
        {
            throw new ArgumentException("cifar-10: a folder has no checksum. Give sha256 with the archive only.", nameof(sha256));
        }
        return [.. names.Select(name => File.Exists(Path.Combine(folder, name)) ? BinaryFile.Read(Path.Combine(folder, name)) : throw NoFile(folder, name))];
    }

    private static BinaryFile[] FromArchive(string path, string[] names, string? sha256)
    {
        var archive = Path.GetFileName(path);
        var found = new Dictionary<string, BinaryFile>();
        try
        {
            using var tar = new TarReader(new MemoryStream(BinaryFile.Unpacked(archive, BinaryFile.Load(path, sha256))));
            while (tar.GetNextEntry() is { } entry)
            {
                var name = Path.GetFileName(entry.Name);
                if (!names.Contains(name) || entry.DataStream is not { } stream) continue;
                using var content = new MemoryStream();
                stream.CopyTo(content);
                found[name] = new($"{archive}/{name}", content.ToArray());
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw ReaderException.NotWhole(archive, "tar", broken);
        }
        return [.. names.Select(name => found.GetValueOrDefault(name) ?? throw NoFile(archive, name))];
    }

    private static ReaderException NoFile(string place, string name) =>
        ReaderException.Missing(place, $"file {name}", "The binary version of CIFAR-10 has data_batch_1.bin to data_batch_5.bin and test_batch.bin.");
}
