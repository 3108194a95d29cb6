namespace Lernet.Data;

internal static class LabelBytes
{
    /// <summary>Fails at the first label that is no class.</summary>
    public static void Check(string file, byte[] labels, int classes, Func<int, int> offsetOf)
    {
        var row = Array.FindIndex(labels, label => label >= classes);
        if (row >= 0) throw ReaderException.Wrong(file, offsetOf(row), $"label of row {row}", $"0 to {classes - 1}", $"{labels[row]}");
    }
}
