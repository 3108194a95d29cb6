namespace Lernet.Data;

/// <summary>A file that is not what it should be. The message starts with the file and the byte in it, then says what was expected and found.</summary>
public sealed class ReaderException : FormatException
{
    private ReaderException(string file, long offset, string message) : base($"{file}, byte {offset}: {message}") => (File, Offset) = (file, offset);

    private ReaderException(string file, string message) : base($"{file}: {message}") => File = file;

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The byte of the trouble, from 0, in the unpacked content if the file is packed; 0 if it is about the whole file.</summary>
    public long Offset { get; }

    internal static ReaderException CutOff(string file, long offset, string what, long expected, long found) => new(file, offset,
        $"{expected} bytes of {what} expected, {found} found. The file is cut off; get it again.");

    internal static ReaderException TooLong(string file, long offset, long extra) => new(file, offset,
        $"the end of the file expected, {extra} more bytes found. Its header does not belong to its content; get it again.");

    internal static ReaderException Wrong(string file, long offset, string what, string expected, string found) => new(file, offset,
        $"{what}: {expected} expected, {found} found.");

    internal static ReaderException WrongLabel(string file, long offset, int row, int classes, int found) =>
        Wrong(file, offset, $"label of row {row}", $"0 to {classes - 1}", $"{found}");

    internal static ReaderException WrongContent(string file, string what, string expected, string found) => new(file,
        $"{what}: {expected} expected, {found} found.");

    internal static ReaderException NotWhole(string file, string format, Exception cause) => new(file, $"not a whole {format} file: {cause.Message}");

    internal static ReaderException WrongChecksum(string file, string expected, string found) => new(file,
        $"SHA-256 {expected} expected, {found} found. This is another file, or it was damaged on the way.");

    internal static ReaderException CountsDiffer(string images, int imageCount, string labels, int labelCount) => new(images,
        $"{imageCount} pictures, but {labelCount} labels in {labels}. Each picture has one label; are the files of the same part?");

    internal static ReaderException Missing(string folder, string what, string expected) => new(folder,
        $"no {what}. {expected}");

    internal static ReaderException SizesDiffer(string file, Picture first, string firstFile, Picture found) => new(file,
        $"a {found}, but {firstFile} is a {first}. All pictures of a folder have one size; scale them first.");
}
