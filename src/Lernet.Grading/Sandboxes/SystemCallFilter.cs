using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Lernet.Grading.Sandboxes;

/// <summary>
/// The program by which the kernel refuses system calls (seccomp, classic BPF): those of <see cref="SystemCall.Denied"/>, new processes,
/// and calls of another processor's numbering. What is refused fails with EPERM, so that the runtime can go on.
/// </summary>
internal static class SystemCallFilter
{
    private const ushort Load = 0x20, JumpIfEqual = 0x15, JumpIfAtLeast = 0x35, JumpIfAnyBit = 0x45, Return = 0x06;
    private const uint Allow = 0x7FFF0000, Kill = 0x80000000, Deny = 0x00050001, NotThere = 0x00050026;

    // Offsets in struct seccomp_data: int nr, u32 arch, u64 instruction_pointer, u64 args[6].
    private const uint Number = 0, Architecture = 4, FirstArgument = 16;

    private const uint X64 = 0xC000003E, Arm64 = 0xC00000B7;

    // From here on numbers are those of the x32 form of x86-64.
    private const uint X32 = 0x40000000;

    // Flags of clone: a thread of the same process, and those that make a namespace (cgroup, mount, uts, ipc, user, pid, net).
    private const uint CloneThread = 0x00010000, CloneNew = 0x7E020000;

    /// <summary>Whether there are numbers for this machine's processor.</summary>
    public static bool IsKnown => RuntimeInformation.ProcessArchitecture is System.Runtime.InteropServices.Architecture.X64
        or System.Runtime.InteropServices.Architecture.Arm64;

    /// <summary>The program for this machine's processor, as an array of <c>struct sock_filter</c>.</summary>
    public static byte[] ForThisMachine() => Program(RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64);

    /// <summary>The program for a processor.</summary>
    public static byte[] Program(bool isArm64)
    {
        var program = new List<(ushort Code, byte IfTrue, byte IfFalse, uint Value)>
        {
            (Load, 0, 0, Architecture),
            (JumpIfEqual, 1, 0, isArm64 ? Arm64 : X64),
            (Return, 0, 0, Kill),
            (Load, 0, 0, Number),
        };
        if (!isArm64) program.AddRange([(JumpIfAtLeast, 0, 1, X32), (Return, 0, 0, Deny)]);
        foreach (var call in SystemCall.Denied.Where(call => NumberOf(call) >= 0))
            program.AddRange([(JumpIfEqual, 0, 1, (uint)NumberOf(call)), (Return, 0, 0, Deny)]);
        // The flags of clone3 lie in memory, where no filter can look: told that it is missing, libraries fall back to clone.
        program.AddRange([(JumpIfEqual, 0, 1, (uint)NumberOf(SystemCall.NewThread3)), (Return, 0, 0, NotThere)]);
        program.AddRange(
        [
            (JumpIfEqual, 0, 4, (uint)NumberOf(SystemCall.NewThread)),
            (Load, 0, 0, FirstArgument),
            (JumpIfAnyBit, 1, 0, CloneNew),
            (JumpIfAnyBit, 1, 0, CloneThread),
            (Return, 0, 0, Deny),
            (Return, 0, 0, Allow),
        ]);
        return Bytes(program);

        int NumberOf(SystemCall call) => isArm64 ? call.Arm64 : call.X64;
    }

    private static byte[] Bytes(List<(ushort Code, byte IfTrue, byte IfFalse, uint Value)> program)
    {
        const int size = 8;
        var bytes = new byte[program.Count * size];
        for (var i = 0; i < program.Count; i++)
        {
            var instruction = bytes.AsSpan(i * size, size);
            var (code, ifTrue, ifFalse, value) = program[i];
            BinaryPrimitives.WriteUInt16LittleEndian(instruction, code);
            (instruction[2], instruction[3]) = (ifTrue, ifFalse);
            BinaryPrimitives.WriteUInt32LittleEndian(instruction[4..], value);
        }
        return bytes;
    }
}
