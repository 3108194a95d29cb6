namespace Lernet.Ilgpu.Running;

/// <summary>Yes or no as an argument of a kernel: a bool has another size on the device.</summary>
internal readonly struct Flag(bool isSet)
{
    private readonly int value = isSet ? 1 : 0;

    public static implicit operator Flag(bool isSet) => new(isSet);

    public static implicit operator bool(Flag flag) => flag.value != 0;
}
