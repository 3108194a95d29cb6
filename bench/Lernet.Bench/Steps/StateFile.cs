namespace Lernet.Bench.Steps;

/// <summary>Tensors for the peer: for each its rank, its sizes (int32) and its numbers (float32), little-endian.</summary>
internal static class StateFile
{
    public static void Write(string path, IEnumerable<Tensor> tensors)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var tensor in tensors)
        {
            writer.Write(tensor.Rank);
            foreach (var size in tensor.Shape) writer.Write(size);
            foreach (var value in tensor.ToArray()) writer.Write(value);
        }
    }
}
