namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>Reads pictures and labels from a pair of IDX files, the format of MNIST, Fashion-MNIST, KMNIST and EMNIST.</summary>
    /// <param name="images">Unsigned bytes with three axes, [N, H, W]; packed by gzip or not.</param>
    /// <param name="labels">Unsigned bytes with one axis, [N]; packed by gzip or not.</param>
    /// <param name="card">Names of the classes and the like; if it has no classes, they are called 0, 1, … up to the largest label.</param>
    /// <param name="imagesSha256">What the checksum of the first file shall be, in hexadecimal; not checked if not given.</param>
    /// <param name="labelsSha256">What the checksum of the second file shall be.</param>
    /// <returns>Rows of H · W numbers from 0 (dark) to 1.</returns>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ReaderException">A file is damaged, of another kind or of another part; the message has the byte.</exception>
    public static DataSet FromIdx(string images, string labels, DataSetCard? card = null, string? imagesSha256 = null, string? labelsSha256 = null)
    {
        var (sizes, pixels) = IdxFile.Read(images, imagesSha256, axes: 3, "pixels");
        var (_, classes) = IdxFile.Read(labels, labelsSha256, axes: 1, "labels");
        var (imagesName, labelsName) = (Path.GetFileName(images), Path.GetFileName(labels));
        if (sizes[0] != classes.Length) throw ReaderException.CountsDiffer(imagesName, sizes[0], labelsName, classes.Length);

        card ??= new DataSetCard { Name = imagesName.Split('.')[0], TargetName = "class" };
        if (card.TargetNames.Count == 0) card = card with { TargetNames = [.. Enumerable.Range(0, classes.Append((byte)0).Max() + 1).Select(c => $"{c}")] };
        const int header = 8;
        if (Array.FindIndex(classes, label => label >= card.TargetNames.Count) is >= 0 and var wrong)
        {
            throw ReaderException.WrongLabel(labelsName, header + wrong, wrong, card.TargetNames.Count, classes[wrong]);
        }
        var inputs = new float[pixels.Length];
        Brightness.Of(pixels, inputs);
        return new(
            Tensor.From(inputs, sizes[0], sizes[1] * sizes[2]), Array.ConvertAll(classes, label => (float)label),
            card with { ImageShape = new(sizes[1], sizes[2]) });
    }
}
