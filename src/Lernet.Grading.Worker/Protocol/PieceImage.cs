namespace Lernet.Grading.Worker.Protocol;

/// <summary>A compiled piece of a submission.</summary>
/// <param name="Bytes">The assembly; empty when there is nothing to run.</param>
/// <param name="Type">The class that the compiler made of the piece.</param>
/// <param name="Method">Its method that runs the piece.</param>
internal sealed record PieceImage(byte[] Bytes, string Type, string Method)
{
    public void Write(BinaryWriter to)
    {
        to.Write(Bytes.Length);
        to.Write(Bytes);
        to.Write(Type);
        to.Write(Method);
    }

    public static PieceImage Read(BinaryReader from) => new(from.ReadBlock(from.ReadInt32()), from.ReadString(), from.ReadString());
}
