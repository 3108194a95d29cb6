namespace Lernet.Ilgpu;

/// <summary>What a device of ILGPU cannot do. The message says what was asked for, why not, and the remedy.</summary>
public sealed class IlgpuException : InvalidOperationException
{
    private IlgpuException(string message, Exception? cause = null) : base(message, cause)
    {
    }

    internal static IlgpuException OperatorNotPublic(Type type) => new(
        $"ilgpu: the operator {type.Name} of {type.Assembly.GetName().Name} is not public, and its assembly was loaded after the device was opened. " +
        "Declare it public, or use the device later.");

    internal static IlgpuException OperatorHasABool(Type type, string field) => new(
        $"ilgpu: the operator {type.Name} has a bool in its field {field}, which has another size on a GPU. Make it an int that is 1 or 0.");

    internal static IlgpuException GroupIsNoPowerOfTwo(int size) => new(FormattableString.Invariant(
        $"ilgpu: groups of {size} threads were asked for, and the threads of a group meet in pairs. Take a power of two from 2 on, such as 64."));

    internal static IlgpuException OutOfMemory(string device, long bytes, Exception cause) => new(FormattableString.Invariant(
        $"ilgpu: {device} has no room for {bytes} more bytes. Take smaller batches, or let go of tensors that are no longer needed."), cause);

    internal static IlgpuException Closed(string device) => new(
        $"ilgpu: {device} was closed with Dispose. Keep the backend open for as long as tensors live on it.");
}
